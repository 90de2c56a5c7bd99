package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.rules.words.Phrases;
import java.util.List;
import java.util.function.Supplier;

/** What a coordination is the coordination of, as the words of a post, of a fiche or of a line of money say. */
enum Coordinated {
    /** The contract itself. */
    CONTRACT,
    /** The local mental health council (CLSM). */
    CLSM,
    /** Something else, several things at once, or nothing that is said. */
    UNCLEAR;

    private static final String FILE = "coordination";
    private static final Phrases COORDINATION = Phrases.of(Coordinated.class, FILE, "coordination");
    private static final Phrases OF_CONTRACT = Phrases.of(Coordinated.class, FILE, "contract");
    private static final Phrases OF_CLSM = Phrases.of(Coordinated.class, FILE, "clsm");
    private static final Phrases OF_OTHERS = Phrases.of(Coordinated.class, FILE, "others");

    /** Of a function in the governance of the contract: the contract, unless it says otherwise. */
    static Coordinated byFunction(String function) {
        boolean silent = !OF_CONTRACT.areIn(function) && !OF_CLSM.areIn(function) && !OF_OTHERS.areIn(function);
        return silent ? CONTRACT : named(function);
    }

    /** Of a fiche, by its title; one about the contract has no other field than coordination. */
    static Coordinated byTitle(String title, Supplier<List<Field>> fields) {
        Coordinated named = COORDINATION.areIn(title) ? named(title) : UNCLEAR;
        return named == CONTRACT && !fields.get().equals(List.of(Field.COORDINATION)) ? UNCLEAR : named;
    }

    /** Of what some words name, be it a coordination or not. */
    static Coordinated named(String words) {
        boolean clsm = OF_CLSM.areIn(words);
        boolean contract = OF_CONTRACT.areIn(words);
        if (clsm == contract || OF_OTHERS.areIn(words)) {
            return UNCLEAR;
        }
        return clsm ? CLSM : CONTRACT;
    }
}

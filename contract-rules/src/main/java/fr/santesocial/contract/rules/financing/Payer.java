package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.words.Phrases;
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.Set;
import java.util.stream.Stream;

/** Who pays a line, as far as the two principals of a PLUSS are concerned. */
enum Payer {
    ARS,
    CAF,
    /** Somebody who is known to be neither. */
    OTHER,
    /** Nobody is named, or only in words that can mean several. */
    UNKNOWN;

    private static final String FILE = "funders";
    private static final Phrases ARS_WORDS = Phrases.of(Payer.class, FILE, "ars");
    private static final Phrases CAF_WORDS = Phrases.of(Payer.class, FILE, "caf");
    private static final Phrases OTHER_WORDS = Phrases.of(Payer.class, FILE, "others");
    private static final String PARTING_SIGNS = "/+,;&|";
    // Within a name, such as Lot-et-Garonne, they part nothing.
    private static final Set<String> PARTING_WORDS = Set.of("et", "ou", "-", "\u2013", "\u2014");

    /** Whom a label names: by one of the names of a principal, which its place may follow, and nobody beside. */
    static Payer named(String label) {
        boolean ars = ARS_WORDS.begin(label);
        boolean caf = CAF_WORDS.begin(label);
        if (!ars && !caf) {
            return UNKNOWN;
        }
        boolean othersToo = OTHER_WORDS.areIn(label) || (ars ? CAF_WORDS : ARS_WORDS).areIn(label);
        if (othersToo || parts(label)) {
            return UNKNOWN;
        }
        return ars ? ARS : CAF;
    }

    static Payer of(OrganisationKind kind) {
        return switch (kind) {
            case ARS -> ARS;
            case CAF -> CAF;
            default -> OTHER;
        };
    }

    /** Whether signs or words of the label may part several funders. */
    private static boolean parts(String label) {
        StringBuilder spaced = new StringBuilder();
        PlainWords.withoutAccents(label)
                .codePoints()
                .forEach(c -> spaced.appendCodePoint(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c));
        return spaced.chars().anyMatch(c -> PARTING_SIGNS.indexOf(c) >= 0)
                || Stream.of(spaced.toString().split(" ", -1)).anyMatch(PARTING_WORDS::contains);
    }
}

package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;

/** What texts call an amendment: its number or, where none is known, its rank in the list, which no number is taken for. */
final class AmendmentName {
    private AmendmentName() {}

    /** The name inside a sentence, {@code amendment} in texts. */
    static Parameters inside(Element<Amendment> amendment) {
        return Parameters.none().with("amendment", words("inside", amendment));
    }

    /** The name at the beginning of a sentence, {@code amendmentFirst} in texts. */
    static Parameters first(Element<Amendment> amendment) {
        return Parameters.none().with("amendmentFirst", words("first", amendment));
    }

    private static Parameter words(String place, Element<Amendment> amendment) {
        // Read past gaps: a number that could not be read must not stop a rule that only names the amendment.
        if (amendment.value().getNumber().isPresent()) {
            Parameters number = Parameters.none().with("number", amendment.name());
            return text(place + ".numbered", number);
        }
        return text(place + ".unnumbered", Parameters.none().with("rank", ordinal(rank(amendment))));
    }

    private static int rank(Element<Amendment> amendment) {
        String pointer = amendment.pointer();
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
    }

    private static Parameter ordinal(int rank) {
        Parameters number = Parameters.none().with("n", Integer.toString(rank));
        return new Parameter.Text(language -> write("ordinal." + ending(rank), number, language));
    }

    private static String ending(int rank) {
        boolean teen = rank % 100 / 10 == 1;
        int last = rank % 10;
        if (rank == 1) {
            return "first";
        }
        return teen || last == 0 || last > 3 ? "other" : "ending-" + last;
    }

    private static Parameter text(String key, Parameters parameters) {
        return new Parameter.Text(language -> write("name." + key, parameters, language));
    }

    private static String write(String key, Parameters parameters, Language language) {
        return AmendmentRules.WORDING.text("amendment." + key, parameters.asMap(), language.locale());
    }
}

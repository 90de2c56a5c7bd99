package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** Names signatories behind whom another may stand; the first few are enough to go and look. */
final class Hiding {
    private static final int NAMED = 5;

    private Hiding() {}

    static Parameters parameters(List<String> names) {
        return Parameters.none().with("hidden", names.size()).with("hiding", few(names));
    }

    static List<String> few(List<String> names) {
        return names.subList(0, Math.min(names.size(), NAMED));
    }
}

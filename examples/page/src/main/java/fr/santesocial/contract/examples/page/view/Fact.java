package fr.santesocial.contract.examples.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing known, with its name. */
record Fact(String name, String value) {

    /** The facts that are known and say something. */
    @SafeVarargs
    static List<Fact> known(Optional<Fact>... facts) {
        List<Fact> known = new ArrayList<>();
        for (Optional<Fact> fact : facts) {
            fact.filter(one -> !one.value.isEmpty()).ifPresent(known::add);
        }
        return known;
    }
}

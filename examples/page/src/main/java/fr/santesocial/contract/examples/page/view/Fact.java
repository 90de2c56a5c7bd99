package fr.santesocial.contract.examples.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing known, with its name. */
record Fact(String name, String value) {

    /** The facts that are known and say something. */
    @SafeVarargs
    static List<Fact> known(Optional<Fact>... facts) {
        return Stream.of(facts)
                .flatMap(Optional::stream)
                .filter(fact -> !fact.value.isEmpty())
                .toList();
    }
}

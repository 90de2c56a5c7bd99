package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue names one type for each value that findings carry: no finding may hand over another. */
class ParameterTypesTest {

    @ParameterizedTest
    @MethodSource("entries")
    void everyNameStandsForOneTypeOfValue(Entry entry) {
        Map<String, Set<String>> types = new TreeMap<>();
        entry.findings()
                .forEach(finding -> finding.getParameters()
                        .asMap()
                        .forEach((name, value) -> types.computeIfAbsent(name, any -> new TreeSet<>())
                                .add(value.getClass().getSimpleName())));
        assertThat(types)
                .allSatisfy((name, found) -> assertThat(found)
                        .as("types of %s in findings of %s", name, entry.rule().id())
                        .hasSize(1));
    }

    static Stream<Entry> entries() {
        return Entry.all().stream();
    }
}

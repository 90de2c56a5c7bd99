package fr.santesocial.contract.rules.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialCodeTest {
    private static final int HEAP = 400_000;

    private final GeographicCode code = GeographicCode.official();

    @Test
    void saysItsVintage() {
        assertThat(code.vintage()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "85163, CURRENT, 248500191",
        "85302, CURRENT, 248500662",
        "01015, CURRENT, 200040350",
        "85113, CURRENT,",
        "2A004, CURRENT, 242010056",
        "97101, CURRENT, 200018653",
        "98711, CURRENT,",
        "93066, CURRENT, 200054781 200057867",
        "75056, CURRENT, 200054781",
        "75101, DISTRICT, 200054781",
        "69381, DISTRICT, 200046977",
        "13201, DISTRICT, 200054807",
        "01120, ASSOCIATED, 240100610",
        "78001, FORMER, 200017846",
        "20004, FORMER, 242010056",
        "85400,,",
        "99100,,"
    })
    void knowsCommunesAndTheirGroupings(String commune, CommuneState state, String sirens) {
        assertThat(code.stateOf(commune).orElse(null)).isEqualTo(state);
        Set<String> expected = sirens == null ? Set.of() : Set.of(sirens.split(" ", -1));
        assertThat(code.epcisOf(commune)).isEqualTo(expected);
        assertThat(expected).allMatch(code::hasEpci);
    }

    @Test
    void hasAsManyAsTheSource() {
        Map<CommuneState, Integer> found = new EnumMap<>(CommuneState.class);
        Set<String> sirens = new TreeSet<>();
        eachCode(commune -> {
            code.stateOf(commune).ifPresent(state -> found.merge(state, 1, Integer::sum));
            sirens.addAll(code.epcisOf(commune));
        });
        assertThat(found)
                .containsOnly(
                        Map.entry(CommuneState.CURRENT, 34_969),
                        Map.entry(CommuneState.DELEGATED, 1_521),
                        Map.entry(CommuneState.ASSOCIATED, 471),
                        Map.entry(CommuneState.FORMER, 2_248),
                        Map.entry(CommuneState.DISTRICT, 45));
        assertThat(sirens).hasSize(1_255 + 11);
    }

    @Test
    void takesLittleRoom() {
        long before = System.nanoTime();
        CommuneTable table = OfficialCode.load();
        long milliseconds = (System.nanoTime() - before) / 1_000_000;
        // For whoever reads the log; how long it takes is not for a test to judge.
        System.out.println("geographic code: " + table.bytes() + " bytes, read in " + milliseconds + " ms");
        assertThat(table.bytes()).isBetween(CommuneNumber.LIMIT, HEAP);
    }

    @Test
    void answersManyThreadsAlike() {
        Set<String> answers = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> code.vintage() + " " + code.stateOf("85163") + " " + code.epcisOf("85163"))
                .collect(Collectors.toSet());
        assertThat(answers).containsExactly("2026-01-01 Optional[CURRENT] [248500191]");
    }

    private static void eachCode(Consumer<String> look) {
        for (int i = 0; i < 100_000; i++) {
            look.accept(Integer.toString(100_000 + i).substring(1));
        }
        for (int i = 0; i < 1_000; i++) {
            String rank = Integer.toString(1_000 + i).substring(1);
            look.accept("2A" + rank);
            look.accept("2B" + rank);
        }
    }
}

package fr.santesocial.contract.rules.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.geography.GeographicCode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InseeCodeTest {
    @ParameterizedTest
    @CsvSource({
        "01001, 01",
        "95999, 95",
        "85163, 85",
        "85010, 85",
        "85100, 85",
        "2A004, 2A",
        "2B033, 2B",
        "97101, 971",
        "97510, 975",
        "98711, 987",
        "75056, 75"
    })
    void readsTheDepartment(String code, String department) {
        assertThat(InseeCode.isWellFormed(code)).isTrue();
        assertThat(InseeCode.department(code)).contains(department);
    }

    @Test
    void cannotTellTheDepartmentOfOldCodesOfCorsica() {
        assertThat(InseeCode.isWellFormed("20004")).isTrue();
        assertThat(InseeCode.department("20004")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8516",
                "851630",
                "85000",
                "2A000",
                "97100",
                "98700",
                "97001",
                "98001",
                "00001",
                "96001",
                "99100",
                "2C001",
                "2a004",
                "A2004",
                "8516O",
                "8A163",
                "85 63",
                "85:63",
                "8516/",
                "851/3",
                ":5163",
                "/5163",
                "5:163",
                "248500191",
                "٨٥١٦٣",
                "Barbâtre"
            })
    void refusesWhatNoCommuneEverHad(String written) {
        assertThat(InseeCode.isWellFormed(written)).isFalse();
    }

    @Test
    void acceptsEveryCodeThereIs() {
        GeographicCode code = GeographicCode.official();
        Stream<String> digits = IntStream.range(0, 100_000)
                .mapToObj(i -> Integer.toString(100_000 + i).substring(1));
        Stream<String> corsica = IntStream.range(0, 1_000)
                .mapToObj(i -> Integer.toString(1_000 + i).substring(1))
                .flatMap(rank -> Stream.of("2A" + rank, "2B" + rank));
        assertThat(Stream.concat(digits, corsica)
                        .filter(each -> code.stateOf(each).isPresent())
                        .filter(each -> !InseeCode.isWellFormed(each)))
                .isEmpty();
    }
}

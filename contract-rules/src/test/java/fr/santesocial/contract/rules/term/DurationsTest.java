package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declared durations at the limit of a number of years, and at the limit of what dates can hold. */
class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "P5Y, false, false",
        "P60M, false, false",
        "P5Y1D, true, false",
        "P4Y11M, false, true",
        "P4Y364D, false, true",
        "P1826D, false, false",
        "P1827D, true, false",
        "P0D, false, true",
        "P-1Y, false, true",
        "P999999999Y, true, false",
        "P-999999999Y, false, true",
        "P2147483647D, true, false",
        "P-2147483647D, false, true",
    })
    void areComparedWithFiveYears(Period duration, boolean over, boolean under) {
        assertThat(Durations.isOver(duration, 5)).isEqualTo(over);
        assertThat(Durations.isUnder(duration, 5)).isEqualTo(under);
    }

    @ParameterizedTest
    @CsvSource({
        "P9999Y, false",
        "P9999Y1M, true",
        "P-9999Y, false",
        "P-9999Y-1M, true",
        "P3659634D, false",
        "P3659635D, true",
        "P-3659635D, true",
        "P5Y, false",
    })
    void areBeyondDatesOnlyWhenLongerThanAllYearsThereAre(Period duration, boolean beyond) {
        assertThat(Durations.isBeyondDates(duration)).isEqualTo(beyond);
    }
}

package fr.santesocial.contract.rules.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"248500191", "248500662", "732829320", "356000000", "200054781"})
    void acceptsSirenNumbers(String number) {
        assertThat(BusinessNumber.SIREN.fault(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "248500192, KEY",
        "248500190, KEY",
        "428500191, KEY",
        "24850019, LENGTH",
        "2485001910, LENGTH",
        "'', LENGTH",
        "24850019O, CHARACTERS",
        "24850019/, CHARACTERS",
        "24850019:, CHARACTERS",
        "FR732829320, CHARACTERS",
        "٢٤٨٥٠٠١٩١, CHARACTERS"
    })
    void tellsWhatIsWrongWithASirenNumber(String number, BusinessNumber.Fault fault) {
        assertThat(BusinessNumber.SIREN.fault(number)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048"})
    void acceptsSiretNumbers(String number) {
        assertThat(BusinessNumber.SIRET.fault(number)).isEmpty();
    }

    /** Those of post offices have a sum of digits that 5 divides; the head office has the usual key. */
    @ParameterizedTest
    @CsvSource({
        "35600000000001, true",
        "35600000000010, true",
        "35600000000060, true",
        "35600000000002, false",
        "35600000000000, false"
    })
    void knowsTheKeyOfPostOffices(String number, boolean sound) {
        assertThat(BusinessNumber.SIRET.fault(number).isEmpty()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000075, KEY",
        "73282932000072, KEY",
        "7328293200007, LENGTH",
        "732829320000740, LENGTH",
        "732829320, LENGTH",
        "7328293200007A, CHARACTERS"
    })
    void tellsWhatIsWrongWithASiretNumber(String number, BusinessNumber.Fault fault) {
        assertThat(BusinessNumber.SIRET.fault(number)).contains(fault);
    }

    @Test
    void looksAtTheSirenInASiret() {
        // The whole agrees with its key, the SIREN number in it does not agree with its own.
        assertThat(BusinessNumber.SIRET.fault("73282932100007")).contains(BusinessNumber.Fault.KEY);
    }

    @Test
    void leavesSpacesOut() {
        assertThat(BusinessNumber.plain(" 248 500\u00a0191\u202f\t")).isEqualTo("248500191");
        assertThat(BusinessNumber.plain("248.500-191")).isEqualTo("248.500-191");
    }
}

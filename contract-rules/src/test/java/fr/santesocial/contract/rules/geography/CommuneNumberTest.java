package fr.santesocial.contract.rules.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "00000, 0",
        "01001, 1001",
        "85163, 85163",
        "99999, 99999",
        "2A000, 100000",
        "2A999, 100999",
        "2B000, 101000",
        "2B999, 101999"
    })
    void givesEachCodeAPlaceOfItsOwn(String code, int number) {
        assertThat(CommuneNumber.of(code)).isEqualTo(number).isLessThan(CommuneNumber.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8516", "851630", "2C001", "2a004", "8A163", "2A0 4", "2AB04", "8516/", "8516:", "٨٥١٦٣"})
    void givesOthersNone(String written) {
        assertThat(CommuneNumber.of(written)).isEqualTo(CommuneNumber.NONE);
    }
}

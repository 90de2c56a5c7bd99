package fr.santesocial.contract.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single texts and days that are easily got wrong. */
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022, YEAR, 2022-01-01, 2022-12-31",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "2022-04, MONTH, 2022-04-01, 2022-04-30",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "1900-02, MONTH, 1900-02-01, 1900-02-28",
        "2000-02, MONTH, 2000-02-01, 2000-02-29",
        "2022-12, MONTH, 2022-12-01, 2022-12-31",
        "2022-04-23, DAY, 2022-04-23, 2022-04-23",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2000-02-29, DAY, 2000-02-29, 2000-02-29",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31",
    })
    void readsAYearAMonthOrADay(String text, DatePrecision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.getPrecision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2",
                "22",
                "202",
                "20222",
                "2022-",
                "2022-4",
                "2022-044",
                "2022-13",
                "2022-00",
                "2022-4-23",
                "2022-04-",
                "2022-04-3",
                "2022-04-31",
                "2022-04-00",
                "2022-04-233",
                "2021-02-29",
                "2021-02-30",
                "2022-02-29",
                "1900-02-29",
                "2022-00-10",
                "2022-13-01",
                "0000",
                "0000-01",
                "0000-01-01",
                "+2022",
                "+022",
                "-022",
                "-2022",
                "+2022-01-01",
                "2022+04",
                "2022/04",
                "2022.04",
                "2022_04_23",
                "202204",
                "20220423",
                "2022-0423",
                "202204-23",
                "2022-W16",
                "2022-113",
                " 2022",
                "2022 ",
                "2022\n",
                "2022-04 ",
                "２０２２",
                "٢٠٢٢",
                "2022-0４",
                "2o22",
                "2022-O4",
                "2022\u221204",
                "2022\u201304",
                "2022-04-23T00:00",
                "2022-04-23Z",
                "23/04/2022",
                "04-2022",
                "avril 2022",
                "null",
                "1e03",
                "0x7E"
            })
    void readsNothingElse(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void makesNoDateThatCannotBeWritten() {
        assertThatThrownBy(() -> PartialDate.of(0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(10_000)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(-1, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2022, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2022, 13)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2022, 0, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2022, 4, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2022, 4, 31)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2022, 13, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(0, 1, 1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1))).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2023, CERTAIN, EXCLUDED",
        "2022, 2022, POSSIBLE, POSSIBLE",
        "2022, 2022-01-01, EXCLUDED, POSSIBLE",
        "2022-01-01, 2022, POSSIBLE, EXCLUDED",
        "2022-12-31, 2022, EXCLUDED, POSSIBLE",
        "2022-03, 2022-04, CERTAIN, EXCLUDED",
        "2022-04-23, 2022-04-23, EXCLUDED, EXCLUDED",
        "2022-04-22, 2022-04-23, CERTAIN, EXCLUDED",
        "2022-04, 2022-04-15, POSSIBLE, POSSIBLE",
    })
    void comparesWithoutInventingPrecision(String one, String other, Certainty before, Certainty after) {
        assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(before);
        assertThat(PartialDate.parse(one).isAfter(PartialDate.parse(other))).isEqualTo(after);
    }

    @Test
    void sortsTheCoarserDateFirst() {
        assertThat(java.util.stream.Stream.of("2022-01-02", "2022-01", "2022", "2021-12-31", "2022-01-01", "2022-02")
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("2021-12-31", "2022", "2022-01", "2022-01-01", "2022-01-02", "2022-02");
    }

    @Test
    void isEqualToNothingElse() {
        assertThat(PartialDate.of(2022)).isNotEqualTo(PartialDate.of(2022, 1));
        assertThat(PartialDate.of(2022, 1)).isNotEqualTo(PartialDate.of(2022, 1, 1));
        assertThat(PartialDate.of(2022).equals(null)).isFalse();
        assertThat((Object) PartialDate.of(2022)).isNotEqualTo("2022");
    }
}

package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "0,    10,   5,       50",
        "0,    3,    1,       33.3",
        "0,    3,    2,       66.7",
        "0,    2000, 1,       0.1",
        "0,    2000, 0.9,     0",
        "0,    2000, -1,      -0.1",
        "40,   20,   35,      25",
        "40,   20,   45,      -25",
        "40,   20,   10,      150",
        "10,   10,   10.0,    100",
        "0,    1000, 1000.00, 100",
        "-5,   5,    0,       50",
        "0, 0.000001, 999999999999999, 99999999999999900000000",
    })
    void percentOfTheWayFromBaselineToTarget(String baseline, String target, String measured, String percent) {
        assertThat(indicator(baseline, target)
                        .addMeasures(measure(measured))
                        .build()
                        .progress())
                .contains(new BigDecimal(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "10,   10, 9",
        "0,    10, 1e999999999",
        "0,    10, 1e15",
        "0,    10, 0.0000001",
        "-1e15, 10, 5",
        "0,    1e-999999999, 5",
    })
    void noPercentWhereTheNumbersGiveNone(String baseline, String target, String measured) {
        assertThat(indicator(baseline, target)
                        .addMeasures(measure(measured))
                        .build()
                        .progress())
                .isEmpty();
    }

    @Test
    void noPercentWithoutAllThree() {
        Measure measure = measure("5");
        assertThat(indicator("0", "10").build().progress()).isEmpty();
        assertThat(Indicator.builder()
                        .title("t")
                        .baseline(level("0"))
                        .addMeasures(measure)
                        .build()
                        .progress())
                .isEmpty();
        assertThat(Indicator.builder()
                        .title("t")
                        .target(level("10"))
                        .addMeasures(measure)
                        .build()
                        .progress())
                .isEmpty();
    }

    @Test
    void aRangeIsNoSingleNumber() {
        Level range = Level.builder()
                .quantity(Quantity.builder()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.TEN)
                        .build())
                .build();
        assertThat(Indicator.builder()
                        .title("t")
                        .baseline(level("0"))
                        .target(range)
                        .addMeasures(measure("5"))
                        .build()
                        .progress())
                .isEmpty();
    }

    @Test
    void differentUnitsAreNotCompared() {
        Quantity percent =
                Quantity.builder().value(BigDecimal.valueOf(5)).unit("%").build();
        Quantity persons =
                Quantity.builder().value(BigDecimal.TEN).unit("personnes").build();
        Indicator.Builder indicator = Indicator.builder()
                .title("t")
                .baseline(level("0"))
                .target(Level.builder().quantity(persons).build());
        assertThat(indicator
                        .addMeasures(Measure.builder().quantity(percent).build())
                        .build()
                        .progress())
                .isEmpty();
        assertThat(indicator.addMeasures(measure("5")).build().progress()).contains(BigDecimal.valueOf(50));
    }

    @Test
    void theLatestMeasureCounts() {
        Indicator.Builder indicator = indicator("0", "100")
                .addMeasures(dated("30", "2023-06/2023-12-31"), dated("20", "2022"), dated("10", "2021/2022-11"));
        assertThat(indicator.build().progress()).contains(BigDecimal.valueOf(30));
        Measure startOnly = Measure.builder()
                .quantity(DerivedSamples.quantity("40"))
                .period(Period.builder().start(PartialDate.of(2024)).build())
                .build();
        assertThat(indicator.addMeasures(startOnly).build().progress()).contains(BigDecimal.valueOf(40));
    }

    @Test
    void ofMeasuresOfOneDayTheLaterInTheListCounts() {
        assertThat(indicator("0", "100")
                        .addMeasures(dated("10", "2022-12-31"), dated("20", "2022"))
                        .build()
                        .progress())
                .contains(BigDecimal.valueOf(20));
    }

    @Test
    void undatedMeasuresCountInListOrderAndBeforeDatedOnes() {
        assertThat(indicator("0", "100")
                        .addMeasures(measure("10"), measure("20"))
                        .build()
                        .progress())
                .contains(BigDecimal.valueOf(20));
        assertThat(indicator("0", "100")
                        .addMeasures(dated("10", "2022"), measure("20"))
                        .build()
                        .progress())
                .contains(BigDecimal.TEN);
    }

    @Test
    void measuresWithoutValueAreSkipped() {
        Measure words = Measure.builder()
                .text("en hausse")
                .period(DerivedSamples.period("2030"))
                .build();
        assertThat(indicator("0", "100")
                        .addMeasures(dated("10", "2022"), words)
                        .build()
                        .progress())
                .contains(BigDecimal.TEN);
    }

    private static Indicator.Builder indicator(String baseline, String target) {
        return Indicator.builder().title("Indicateur").baseline(level(baseline)).target(level(target));
    }

    private static Level level(String value) {
        return Level.builder().quantity(DerivedSamples.quantity(value)).build();
    }

    private static Measure measure(String value) {
        return Measure.builder().quantity(DerivedSamples.quantity(value)).build();
    }

    private static Measure dated(String value, String period) {
        return Measure.builder()
                .quantity(DerivedSamples.quantity(value))
                .period(DerivedSamples.period(period))
                .build();
    }
}

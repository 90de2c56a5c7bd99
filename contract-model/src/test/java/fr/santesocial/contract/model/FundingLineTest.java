package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.FundingGap;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FundingLineTest {

    @ParameterizedTest
    @CsvSource({
        "2022/2024,             3",
        "2022/2022,             1",
        "2022,                  1",
        "2022-01-01/2025-12-31, 4",
        "2022-01/2025,          4",
        "2022-04-01/2025-03-31, 3",
        "2022-04/2025-03,       3",
        "2024-02-29/2025-02-28, 1",
        "2015-09/2016-08,       1",
        "2016-03/2016-12,       1",
        "2022-09/2023-06,       2",
        "2022-04/2025,          4",
        "2022/2121,             100",
    })
    void perYearCountsTheYearsOfThePeriod(String period, int years) {
        FundingLine line = line(line("10.50").basis(FinancingBasis.PER_YEAR).period(DerivedSamples.period(period)));
        assertThat(line.amount()).contains(normal(new BigDecimal("10.50").multiply(BigDecimal.valueOf(years))));
        assertThat(line.gap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022/", "/2024", "2024/2022", "2022-12/2022-03", "2022/2122", "1/2", "0001/9999"})
    void perYearNeedsAPeriodOfKnownYears(String period) {
        FundingLine line = line(line("10").basis(FinancingBasis.PER_YEAR).period(DerivedSamples.period(period)));
        assertThat(line.gap()).contains(FundingGap.PER_YEAR_WITHOUT_PERIOD);
        assertThat(line.amount()).isEmpty();
    }

    // "4 500 € par session" for three sessions, "50 000 € / poste" for one and a half posts.
    @ParameterizedTest
    @CsvSource({"4500, PER_UNIT, 3, 13500", "50000, PER_POST, 1.5, 75000", "0.01, PER_UNIT, 0.000001, 0.00000001"})
    void perUnitMultipliesByTheirNumber(String value, FinancingBasis basis, String quantity, String sum) {
        assertThat(line(line(value).basis(basis).quantity(DerivedSamples.quantity(quantity)))
                        .amount())
                .contains(new BigDecimal(sum));
    }

    @Test
    void aTotalIsTakenAsItIs() {
        Financing.Builder total = line("1500.00")
                .basis(FinancingBasis.TOTAL)
                .quantity(DerivedSamples.quantity("3"))
                .period(DerivedSamples.period("2022/2024"));
        assertThat(line(total).amount()).contains(new BigDecimal("1500"));
        assertThat(line(line("-20")).amount()).contains(new BigDecimal("-20"));
        assertThat(line(line("0.00")).amount()).contains(BigDecimal.ZERO);
    }

    @Test
    void aValueCountsBesideARangeOrShare() {
        Amount both = Amount.builder()
                .value(BigDecimal.TEN)
                .minimum(BigDecimal.ONE)
                .share(BigDecimal.valueOf(50))
                .build();
        assertThat(line(Financing.builder().amount(both)).amount()).contains(BigDecimal.TEN);
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of(FundingGap.NO_AMOUNT, Financing.builder().funder("ars")),
                Arguments.of(
                        FundingGap.NO_AMOUNT,
                        Financing.builder().paid(DerivedSamples.euros("5")).text("payé")),
                Arguments.of(FundingGap.NO_AMOUNT, amount(Amount.builder())),
                Arguments.of(FundingGap.ONLY_WORDS, amount(Amount.builder().text("à définir"))),
                Arguments.of(
                        FundingGap.RANGE,
                        amount(Amount.builder()
                                .minimum(BigDecimal.valueOf(8000))
                                .maximum(BigDecimal.valueOf(10000))
                                .text("entre 8 000 et 10 000 €"))),
                Arguments.of(FundingGap.RANGE, amount(Amount.builder().maximum(BigDecimal.TEN))),
                Arguments.of(
                        FundingGap.SHARE,
                        amount(Amount.builder().share(BigDecimal.valueOf(50)).text("50 %"))),
                Arguments.of(FundingGap.PER_YEAR_WITHOUT_PERIOD, line("5").basis(FinancingBasis.PER_YEAR)),
                Arguments.of(FundingGap.PER_UNIT_WITHOUT_QUANTITY, line("5").basis(FinancingBasis.PER_UNIT)),
                Arguments.of(
                        FundingGap.PER_UNIT_WITHOUT_QUANTITY,
                        line("5")
                                .basis(FinancingBasis.PER_POST)
                                .quantity(Quantity.builder()
                                        .minimum(BigDecimal.TEN)
                                        .build())),
                Arguments.of(FundingGap.REFUSED, line("5").status(FinancingStatus.REFUSED)),
                Arguments.of(FundingGap.REFUSED, Financing.builder().status(FinancingStatus.REFUSED)),
                Arguments.of(FundingGap.NUMBER_OUT_OF_BOUNDS, line("1e15")));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void whatCannotBeAddedSaysWhy(FundingGap gap, Financing.Builder financing) {
        assertThat(line(financing).gap()).contains(gap);
        assertThat(line(financing).amount()).isEmpty();
        assertThat(line(financing).amountsByYear()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FundingGap.class)
    void everyReasonHasACase(FundingGap gap) {
        assertThat(gaps().map(arguments -> arguments.get()[0])).contains(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "1e2147483647",
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1e15",
        "-1e15",
        "0.0000001",
        "1234567890123456"
    })
    void hostileNumbersAreNotAdded(String number) {
        assertThat(line(line(number)).gap()).contains(FundingGap.NUMBER_OUT_OF_BOUNDS);
        assertThat(line(line("2").basis(FinancingBasis.PER_UNIT).quantity(DerivedSamples.quantity(number)))
                        .gap())
                .contains(FundingGap.NUMBER_OUT_OF_BOUNDS);
    }

    @ParameterizedTest
    @CsvSource({"999999999999999.999999", "-999999999999999", "0e999999999", "1.0000000000"})
    void theLargestSoundNumbersAreAdded(String number) {
        assertThat(line(line(number)).amount()).contains(normal(new BigDecimal(number)));
    }

    private static Financing.Builder amount(Amount.Builder amount) {
        return Financing.builder().amount(amount.build());
    }

    private static Financing.Builder line(String value) {
        return Financing.builder().amount(DerivedSamples.euros(value));
    }

    private static FundingLine line(Financing.Builder financing) {
        return new FundingLine(financing.build(), FundingOrigin.contract());
    }

    private static BigDecimal normal(BigDecimal number) {
        return fr.santesocial.contract.model.value.Decimals.normal(number);
    }
}

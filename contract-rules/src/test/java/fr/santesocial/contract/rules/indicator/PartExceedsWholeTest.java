package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartExceedsWholeTest {
    private static final String PART = "/fichesActions/0/indicators/1";
    private final RuleTester tester = RuleTester.of(new PartExceedsWhole());

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "18,      17,      true,  -",
        "17,      17,      false, -",
        "16,      17,      false, -",
        ">=18,    17,      true,  -",
        ">=17,    17,      false, imprecise",
        "<=17,    17,      false, -",
        "<=18,    17,      false, imprecise",
        "10..20,  5..9,    true,  -",
        "10..20,  5..10,   false, imprecise",
        "10..20,  20..30,  false, -",
        "10..20,  19..30,  false, imprecise",
        "5,       >=4,     false, imprecise",
        "5,       >=5,     false, -",
        "5,       <=4,     true,  -",
        "5,       <=5,     false, imprecise",
        "~30,     14,      true,  -",
        "~30,     15,      false, imprecise",
        "~30,     59,      false, imprecise",
        "~30,     60,      false, -",
        "~-30,    -61,     true,  -",
        "~-30,    -60,     false, imprecise",
        "~-30,    -15,     false, -",
        "~-30,    -16,     false, imprecise",
        "~10,     ~100,    false, -",
        "18 jeunes, 17 jeunes,   true,  -",
        "18 Élèves, 17 élèves,   true,  -",
        "18 jeunes, 17 familles, false, units",
        "18 jeunes, 17,          false, units",
        "18,      17 jeunes,     false, units",
        "18 %,    17,      false, units",
        "20..10,  17,      false, -",
        "5,       20..10,  false, no-common-moment",
    })
    void comparesForEveryReading(String part, String whole, boolean fires, String reasons) {
        Contract contract = Cases.with(
                whole().target(Cases.level(whole)).build(),
                part().target(Cases.level(part)).build());
        assertThat(tester.pointers(contract)).isEqualTo(fires ? List.of(PART + "/target/quantity") : List.of());
        assertThat(tester.reasons(contract).stream().filter(reason -> !reason.equals("nothing")))
                .isEqualTo(Cases.list(reasons));
    }

    @Test
    void theUnitOfTheIndicatorHoldsWhereTheQuantityHasNone() {
        Contract contract = Cases.with(
                whole().unit("jeunes").target(Cases.level("17")).build(),
                part().target(Cases.level("18 jeunes")).build());
        assertThat(tester.pointers(contract)).hasSize(1);
    }

    @Test
    void namesBothAndTheirNumbers() {
        Contract contract = inYear(Cases.with(
                whole().addMeasure(
                                Measure.builder().quantity(Cases.quantity("17")).build())
                        .build(),
                part().addMeasure(Measure.builder()
                                .quantity(Cases.quantity(">=18 fiches"))
                                .build())
                        .unit("fiches")
                        .build()));
        assertThat(tester.reasons(contract)).containsExactly("units");
        RuleOutcome outcome = tester.outcome(inYear(Cases.with(
                whole().addMeasure(Measure.builder()
                                .quantity(Cases.quantity("17 fiches"))
                                .build())
                        .build(),
                part().addMeasure(Measure.builder()
                                .quantity(Cases.quantity(">=18 fiches"))
                                .build())
                        .build())));
        assertThat(outcome.findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'indicateur « Fiches pilotées » (au moins 18 fiches) est une partie de « Fiches »"
                        + " (17 fiches), mais il le dépasse.");
        assertThat(outcome.findings().get(0).getPointer()).isEqualTo(PART + "/measures/0/quantity");
        assertThat(Cases.related(outcome)).containsExactly("/fichesActions/0/indicators/0/measures/0/quantity");
    }

    @ParameterizedTest(name = "{0} to {1} against {2} to {3}")
    @CsvSource({
        "2025, 2025, 2025, 2025, true",
        "2025, 2025, 2024, 2025, false",
        "2025, 2025, 2025, -,    false",
        "-,    -,    -,    -,    false",
        "-,    -,    2025, 2025, false",
    })
    void comparesMeasuresOfTheSameTimeOnly(String from, String to, String otherFrom, String otherTo, boolean fires) {
        Contract contract = Cases.with(
                whole().addMeasure(Cases.measure(otherFrom, otherTo)).build(),
                part().addMeasure(Measure.builder()
                                .from(Cases.measure(from, to))
                                .quantity(Cases.quantity("13"))
                                .build())
                        .build());
        assertThat(tester.pointers(contract)).hasSize(fires ? 1 : 0);
        assertThat(tester.reasons(contract)).isEqualTo(fires ? List.of() : List.of("no-common-moment"));
    }

    @Test
    void theWordsOfAPeriodCountOnlyWithoutDates() {
        Period dated = Period.builder()
                .from(Cases.period("2025", "2025"))
                .text("bilan")
                .build();
        assertThat(tester.pointers(measured(dated, Cases.period("2025", "2025"))))
                .hasSize(1);
        Period spring = Period.builder().text("au printemps").build();
        assertThat(tester.reasons(measured(spring, spring))).containsExactly("no-common-moment");
        assertThat(tester.reasons(inYear(measured(spring, spring)))).containsExactly("no-common-moment");
        Period autumn = Period.builder().text("à l'automne").build();
        assertThat(tester.reasons(measured(spring, autumn))).containsExactly("no-common-moment");
    }

    private static Contract measured(Period part, Period whole) {
        return Cases.with(
                whole().addMeasure(Measure.builder()
                                .quantity(Cases.quantity("12"))
                                .period(whole)
                                .build())
                        .build(),
                part().addMeasure(Measure.builder()
                                .quantity(Cases.quantity("13"))
                                .period(part)
                                .build())
                        .build());
    }

    @Test
    void severalNumbersOfOneTimeAreTakenTogether() {
        Indicator.Builder whole = whole().addMeasure(Cases.measure("-", "-"))
                .addMeasure(Measure.builder().quantity(Cases.quantity("20")).build());
        assertThat(tester.reasons(inYear(Cases.with(whole.build(), undated("15")))))
                .containsExactly("imprecise");
        Indicator.Builder two = whole().addMeasure(
                        Measure.builder().quantity(Cases.quantity("12")).build())
                .addMeasure(Measure.builder().quantity(Cases.quantity("20")).build());
        assertThat(tester.reasons(inYear(Cases.with(two.build(), undated("15")))))
                .containsExactly("imprecise");
        assertThat(tester.pointers(inYear(Cases.with(two.build(), undated("21")))))
                .hasSize(1);
        assertThat(tester.outcome(inYear(Cases.with(two.build(), undated("12"))))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
        Indicator mixed = two.addMeasure(
                        Measure.builder().quantity(Cases.quantity("5 %")).build())
                .build();
        assertThat(tester.reasons(inYear(Cases.with(mixed, undated("99"))))).containsExactly("units");
        Indicator longMixed = Indicator.builder()
                .from(mixed)
                .addMeasure(Measure.builder().quantity(Cases.quantity("6")).build())
                .build();
        assertThat(tester.reasons(inYear(Cases.with(longMixed, undated("99"))))).containsExactly("units");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2016-01,    2016-12,    true",
        "2016,       2016,       true",
        "2016-03-15, 2017-03-14, true",
        "2016-03-15, 2017-03-15, false",
        "2016-03-15, 2016-03-15, true",
        "2016-03-15, 2016-03-14, false",
        "2016,       2017,       false",
        "2016,       -,          false",
        "-,          2016,       false",
    })
    void measuresWithoutATimeAreOfTheYearOfTheirFiche(String start, String end, boolean fires) {
        Contract contract = during(
                Cases.with(
                        whole().addMeasure(Measure.builder()
                                        .quantity(Cases.quantity("8"))
                                        .build())
                                .build(),
                        undated("9")),
                Cases.period(start, end));
        assertThat(tester.pointers(contract)).isEqualTo(fires ? List.of(PART + "/measures/0/quantity") : List.of());
        assertThat(tester.reasons(contract)).isEqualTo(fires ? List.of() : List.of("no-common-moment"));
    }

    private static Contract inYear(Contract contract) {
        return during(contract, Cases.period("2016-01", "2016-12"));
    }

    private static Contract during(Contract contract, Period calendar) {
        return Cases.withFiche(FicheAction.builder()
                .from(contract.getFichesActions().get(0))
                .calendar(calendar)
                .build());
    }

    private static Indicator undated(String number) {
        return part().addMeasure(
                        Measure.builder().quantity(Cases.quantity(number)).build())
                .build();
    }

    @Test
    void targetsForDifferentYearsAreNotCompared() {
        Level later = Level.builder()
                .quantity(Cases.quantity("18"))
                .on(PartialDate.of(2027))
                .build();
        Contract contract = Cases.with(
                whole().target(Cases.level("17")).build(), part().target(later).build());
        assertThat(tester.reasons(contract)).containsExactly("no-common-moment");
        Contract same = Cases.with(
                whole().target(Level.builder()
                                .from(later)
                                .quantity(Cases.quantity("17"))
                                .build())
                        .build(),
                part().target(later).build());
        assertThat(tester.pointers(same)).containsExactly(PART + "/target/quantity");
    }

    @Test
    void aBaselineIsComparedWithTheBaseline() {
        Contract contract = Cases.with(
                whole().baseline(Cases.level("17")).target(Cases.level("30")).build(),
                part().baseline(Cases.level("18")).build());
        assertThat(tester.pointers(contract)).containsExactly(PART + "/baseline/quantity");
    }

    @Test
    void aWholeThatIsNotThereLeavesItOpen() {
        Contract contract = Cases.with(
                part().target(Cases.level("18")).build(), whole().id("autre").build());
        assertThat(tester.reasons(contract)).containsExactly("whole-unknown");
    }

    @Test
    void thereIsNothingToLookAtWithoutNumbersOrLinks() {
        Contract words = Cases.with(
                whole().target(Cases.level("17")).build(),
                part().target(Cases.level("=mieux")).build());
        assertThat(tester.outcome(words).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        Contract unlinked = Cases.with(
                whole().target(Cases.level("17")).build(),
                Cases.indicator().target(Cases.level("18")).build());
        assertThat(tester.outcome(unlinked).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aDamagedPartDoesNotHideTheOthers() {
        Contract contract = Cases.with(
                whole().target(Cases.level("17")).build(),
                part().target(Cases.level("18")).build(),
                part().target(Cases.level("19")).build());
        RuleOutcome outcome = Cases.damaged(new PartExceedsWhole(), contract, PART + "/target/quantity/unit");
        assertThat(outcome.findings())
                .extracting(Finding::getPointer)
                .containsExactly("/fichesActions/0/indicators/2/target/quantity");
        assertThat(outcome.undecided()).isNotEmpty();
    }

    private static Indicator.Builder whole() {
        return Indicator.builder().title("Fiches").id("fiches");
    }

    private static Indicator.Builder part() {
        return Indicator.builder().title("Fiches pilotées").partOf("fiches");
    }
}

package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.budgeted;
import static fr.santesocial.contract.rules.financing.FinancingCases.fiche;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single amounts: negative, implausible, inverted. */
class AmountRulesTest {
    private static final String AMOUNT = "/fichesActions/0/financings/0/amount";
    private final RuleTester negative = RuleTester.of(new AmountNegative());
    private final RuleTester implausible = RuleTester.of(new AmountImplausible());
    private final RuleTester inverted = RuleTester.of(new RangeInverted());

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "-0.01,  /value,   ''",
        "0,      '',       ''",
        "0.01,   '',       ''",
        "-5..5,  /minimum, ''",
        "0..5,   '',       ''",
        "..-1,   /maximum, ''",
        "..0,    '',       ''",
        "-9..-5, /minimum, /maximum",
    })
    void noAmountIsBelowZero(String amount, String at, String related) {
        check(negative, amount, at, related);
    }

    @Test
    void looksAtAmountsPaidAndAtTheBudgetToo() {
        assertThat(negative.pointers(budgeted("-5", "ars 5"))).containsExactly("/fichesActions/0/budget/value");
        Contract paid = fiche(
                ContractKind.CLS,
                "",
                fiche -> fiche.addFinancing(Financing.builder()
                        .paid(Amount.builder().value(new BigDecimal("-5")).build())
                        .build()));
        assertThat(negative.pointers(paid)).containsExactly("/fichesActions/0/financings/0/paid/value");
        assertThat(french(negative.outcome(paid).findings().get(0))).isEqualTo("Le montant -5 € est négatif.");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "99999999.99,          '',       ''",
        "100000000,            '',       ''",
        "100000000.01,         /value,   ''",
        "1..100000001,         /maximum, ''",
        "100000001..100000002, /minimum, /maximum",
    })
    void noAmountIsAboveTheCeiling(String amount, String at, String related) {
        check(implausible, amount, at, related);
    }

    @Test
    void theCeilingIsTheProfiles() {
        Profile profile = Profile.named("small")
                .with(List.of(new AmountImplausible()))
                .setting("financing.amount-implausible", "ceiling", 500)
                .build();
        ContractValidator validator =
                ContractValidator.standard().profile(profile).at(RuleTester.DAY);
        assertThat(validator.validate(fiche("ars 500")).getFindings()).isEmpty();
        assertThat(validator.validate(fiche("ars 501")).getFindings())
                .extracting(FinancingCases::french)
                .containsExactly("Le montant 501 € dépasse 500 €.");
        assertThat(validator.validate(fiche("ars 501")).getFindings().get(0).why(Locale.FRENCH))
                .contains("au-dessus de 500\u00A0€");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"10..9.99, /maximum, /minimum", "10..10, '', ''", "9.99..10, '', ''"})
    void aRangeGoesUp(String amount, String at, String related) {
        check(inverted, amount, at, related);
    }

    @Test
    void saysBothEndsOfARange() {
        assertThat(french(inverted.outcome(fiche("ars 10000..8000")).findings().get(0)))
                .isEqualTo("Le minimum (10 000 €) est plus élevé que le maximum (8 000 €).");
    }

    @Test
    void aRangeNeedsBothEnds() {
        assertThat(inverted.outcome(fiche("ars 10..; caf ..5")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"ars 50%", "ars t:selon", "ars"})
    void withoutEurosThereIsNothingToLookAt(String line) {
        assertThat(negative.outcome(fiche(line)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(implausible.outcome(fiche(line)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static void check(RuleTester tester, String amount, String at, String related) {
        var outcome = tester.outcome(fiche("ars " + amount));
        assertThat(outcome.subjects()).isEqualTo(1);
        assertThat(outcome.findings())
                .extracting(Finding::getPointer)
                .isEqualTo(at.isEmpty() ? List.of() : List.of(AMOUNT + at));
        assertThat(outcome.findings())
                .flatExtracting(Finding::getRelated)
                .extracting(Spot::pointer)
                .isEqualTo(related.isEmpty() ? List.of() : List.of(AMOUNT + related));
    }
}

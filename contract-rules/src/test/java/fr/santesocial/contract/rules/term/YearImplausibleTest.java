package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.HistoryEntry;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearImplausibleTest {
    private static final PartialDate WRONG = PartialDate.of(2202);
    private static final Period WRONG_PERIOD =
            Period.builder().start(WRONG).end(WRONG).build();
    private static final Contract BARE =
            Contract.builder().id("c").kind(ContractKind.CLS).title("CLS").build();
    private final RuleTester tester = RuleTester.of(new YearImplausible());

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1989-12-31, /signedOn", "1990, -", "2100-12-31, -", "2101, /signedOn"})
    void allowsTheYearsBetween(String date, String pointers) {
        Contract contract =
                Contract.builder().from(BARE).signedOn(TermContracts.date(date)).build();
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
    }

    @Test
    void looksAtTermPeriodsSignaturesAndMeasures() {
        Contract contract = Contract.builder()
                .from(BARE)
                .signedOn(WRONG)
                .signaturePlanned(WRONG_PERIOD)
                .addSignatory(Signatory.builder()
                        .organisation("ars")
                        .signedOn(WRONG)
                        .deliberation(Deliberation.builder().date(WRONG).build())
                        .build())
                .term(TermContracts.term("1022", "2025").prsEnd(WRONG).build())
                .addAmendment(Amendment.builder()
                        .signedOn(WRONG)
                        .newEnd(WRONG)
                        .period(TermContracts.period("2025", "2202"))
                        .build())
                .predecessor(
                        ContractLink.builder().title("CLS 0").signedOn(WRONG).build())
                .addPhase(Phase.builder()
                        .title("Phase")
                        .period(TermContracts.period("2202", "-"))
                        .addStep(Step.builder()
                                .title("Étape")
                                .period(TermContracts.period("-", "2202"))
                                .build())
                        .build())
                .addIndicator(Indicator.builder()
                        .title("Indicateur")
                        .addMeasure(Measure.builder()
                                .period(TermContracts.period("2202", "-"))
                                .build())
                        .build())
                .build();
        assertThat(tester.pointers(contract))
                .containsExactlyInAnyOrder(
                        "/signedOn",
                        "/signaturePlanned/start",
                        "/signaturePlanned/end",
                        "/signatories/0/signedOn",
                        "/signatories/0/deliberation/date",
                        "/term/start",
                        "/term/prsEnd",
                        "/amendments/0/signedOn",
                        "/amendments/0/newEnd",
                        "/amendments/0/period/end",
                        "/predecessor/signedOn",
                        "/phases/0/period/start",
                        "/phases/0/steps/0/period/end",
                        "/indicators/0/measures/0/period/start");
    }

    @Test
    void leavesHistoryRelatedPlansAndLegalReferencesAlone() {
        Contract contract = Contract.builder()
                .from(BARE)
                .signedOn(PartialDate.of(2022))
                .addHistory(HistoryEntry.builder()
                        .title("Création")
                        .on(PartialDate.of(1972))
                        .period(TermContracts.period("1972", "1975"))
                        .build())
                .addRelatedPlan(RelatedPlan.builder()
                        .title("Charte")
                        .period(TermContracts.period("1985", "-"))
                        .build())
                .addLegalReference("loi du 1er juillet 1901")
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void writesYearsWithoutGroups() {
        Contract contract = Contract.builder().from(BARE).signedOn(WRONG).build();
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'année 2202 n'est pas vraisemblable ici : elle devrait se situer entre 1990 et 2100.");
    }

    @Test
    void isNotApplicableWithoutDates() {
        assertThat(tester.outcome(BARE).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void neitherItNorEndBeforeStartPassesOverADateThatCouldNotBeRead() {
        Finding cause = Finding.of("date.invalid", Severity.ERROR, Spot.of("/term/end"), TermRules.WORDING)
                .build();
        Contract contract = Contract.builder()
                .from(BARE)
                .term(TermContracts.term("2022", "-").build())
                .build();
        Damage damage = Damage.builder().gap(new Gap("/term/end", cause)).build();
        var outcomes = ContractValidator.standard()
                .profile(Profile.named("test")
                        .with(List.of(new YearImplausible(), new EndBeforeStart()))
                        .build())
                .validate(new PartialContract(Optional.of(contract), damage, List.of(cause)))
                .getOutcomes();
        assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome.status() == OutcomeStatus.NOT_EVALUATED);
    }
}

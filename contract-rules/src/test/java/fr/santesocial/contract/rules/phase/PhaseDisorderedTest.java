package fr.santesocial.contract.rules.phase;

import static fr.santesocial.contract.rules.phase.PhasedContracts.inPreparation;
import static fr.santesocial.contract.rules.phase.PhasedContracts.made;
import static fr.santesocial.contract.rules.phase.PhasedContracts.starting;
import static fr.santesocial.contract.rules.phase.PhasedContracts.step;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseDisorderedTest {
    private final RuleTester tester = RuleTester.of(new PhaseDisordered());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2022,       2021,       true,  false",
        "2022-04-02, 2022-04-01, true,  false",
        "2022-04-01, 2022-04-02, false, false",
        "2022-04-01, 2022-04-01, false, false",
        "2022-04,    2022-03,    true,  false",
        "2022-04,    2022-05,    false, false",
        "2022-04,    2022,       false, true",
        "2022,       2022,       false, true",
    })
    void comparesTheStarts(String former, String later, boolean fires, boolean open) {
        Contract contract = of(starting("Une", former), starting("Deux", later));
        assertThat(tester.pointers(contract)).isEqualTo(fires ? List.of("/phases/1/period/start") : List.of());
        assertThat(tester.outcome(contract).undecided())
                .extracting(undecided -> undecided.getReason() + " " + undecided.getSpot())
                .isEqualTo(
                        open ? List.of("phase.disordered.reason.dates-imprecise /phases/1/period/start") : List.of());
    }

    @Test
    void namesBothAndTheirStarts() {
        var finding = tester.outcome(of(starting("Diagnostic", "2022-04"), starting("Priorisation", "2022-03")))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("« Priorisation » vient après « Diagnostic » mais commence avant : mars 2022,"
                        + " contre avril 2022.");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/phases/0/period/start");
    }

    @Test
    void comparesEachWithTheLastOneWhoseStartIsKnown() {
        Contract contract = of(
                starting("Une", "2022"),
                starting("Deux", "-"),
                starting("Trois", "2021"),
                starting("Quatre", "2021-06"),
                starting("Cinq", "2020"));
        assertThat(tester.outcome(contract).findings())
                .extracting(finding -> finding.getPointer() + " " + finding.getRelated())
                .containsExactly(
                        "/phases/2/period/start [/phases/0/period/start]",
                        "/phases/4/period/start [/phases/3/period/start]");
    }

    @Test
    void looksAtTheStepsOfEachPhase() {
        Contract contract = of(
                made("Une", step("a", "2022-03"), step("b", "2022-02")),
                made("Deux", step("c", "2022-05"), step("d", "2022-04-30")));
        assertThat(tester.pointers(contract))
                .containsExactly("/phases/0/steps/1/period/start", "/phases/1/steps/1/period/start");
    }

    @Test
    void aPhaseWithoutDatesStartsWithItsFirstStep() {
        Contract contract =
                of(made("Une", step("a", "2022-03"), step("b", "2022-09")), made("Deux", step("c", "2022-02")));
        var finding = tester.outcome(contract).findings().get(0);
        assertThat(finding.getPointer()).isEqualTo("/phases/1/steps/0/period/start");
        assertThat(finding.message(Locale.FRENCH)).startsWith("« Deux » vient après « Une »");
        assertThat(tester.pointers(
                        of(made("Une", step("a", "-"), step("b", "2022-03")), made("Deux", step("c", "2022-02")))))
                .isEmpty();
    }

    @Test
    void aStartOfItsOwnComesFirst() {
        Phase former = Phase.builder()
                .from(made("Une", step("a", "2022-03")))
                .period(Period.builder().start(PartialDate.of(2021)).build())
                .build();
        assertThat(tester.pointers(of(former, made("Deux", step("c", "2022-02")))))
                .isEmpty();
        Phase ended = Phase.builder()
                .from(made("Une", step("a", "2022-03")))
                .period(Period.builder().end(PartialDate.of(2023)).build())
                .build();
        assertThat(tester.pointers(of(ended, made("Deux", step("c", "2022-02")))))
                .containsExactly("/phases/1/steps/0/period/start");
    }

    @Test
    void phasesMayOverlap() {
        Contract contract =
                of(made("Une", step("a", "2022-01"), step("b", "2022-06")), made("Deux", step("c", "2022-03")));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void looksAtTheStepsOfFichesOfEveryKindOfContract() {
        FicheAction fiche = FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .addSteps(step("a", "2024-03"), step("b", "2024-02"))
                .build();
        for (ContractKind kind : ContractKind.values()) {
            Contract contract = Contract.builder()
                    .from(ReferenceContracts.sound(kind))
                    .fichesActions(List.of(fiche))
                    .build();
            assertThat(tester.pointers(contract)).containsExactly("/fichesActions/0/steps/1/period/start");
        }
    }

    @Test
    void isNotApplicableWhereNothingFollows() {
        assertThat(tester.outcome(of()).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(of(starting("Une", "2022"))).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(of(starting("Une", "2022"), starting("Deux", "-")))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(of(starting("Une", "2022"), starting("Deux", "2023")))
                        .subjects())
                .isEqualTo(1);
    }

    @Test
    void takesNoStartForAbsentThatCouldNotBeRead() {
        Contract contract = of(starting("Une", "2022"), starting("Deux", "-"));
        assertThat(DamagedContract.outcome(new PhaseDisordered(), contract, "/phases/1/period")
                        .status())
                .isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private static Contract of(Phase... phases) {
        return inPreparation(ContractKind.CLS, phases);
    }
}

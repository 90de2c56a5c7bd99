package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.TimelineKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    // Noirmoutier: three phases with their steps in months, the signature planned for the end of 2022.
    @Test
    void phasesAndStepsOfNoirmoutierStandInTime() {
        Contract contract = contract()
                .signaturePlanned(DerivedSamples.period("/2022"))
                .addPhases(
                        Phase.builder()
                                .title("Diagnostic")
                                .id("diagnostic")
                                .addSteps(
                                        step("Recueil des données", "2021-11/2022-02"),
                                        step("Point de vue des habitants", "2022-03"),
                                        step("Résultats", "2022-03/2022-04"))
                                .build(),
                        Phase.builder()
                                .title("Plan d'actions")
                                .period(DerivedSamples.period("2022-09/2022-10"))
                                .addSteps(step("Fiches actions", "2022-09/2022-10"))
                                .build(),
                        Phase.builder()
                                .title("Priorisation")
                                .period(DerivedSamples.period("2022-04/2022-06"))
                                .build())
                .build();
        assertThat(contract.timeline())
                .extracting(TimelineEntry::title)
                .containsExactly(
                        Optional.of("Recueil des données"),
                        Optional.of("Point de vue des habitants"),
                        Optional.of("Résultats"),
                        Optional.of("Priorisation"),
                        Optional.of("Plan d'actions"),
                        Optional.of("Fiches actions"),
                        Optional.empty());
    }

    @Test
    void everyKindHasItsPlace() {
        Contract contract = everything().build();
        assertThat(contract.timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        TimelineKind.SIGNATURE_PLANNED,
                        TimelineKind.SIGNATURE,
                        TimelineKind.TERM,
                        TimelineKind.AMENDMENT,
                        TimelineKind.PHASE,
                        TimelineKind.STEP,
                        TimelineKind.FICHE,
                        TimelineKind.OPERATION,
                        TimelineKind.STEP,
                        TimelineKind.EVALUATION);
        assertThat(contract.timeline()).extracting(TimelineEntry::kind).contains(TimelineKind.values());
        assertThat(contract.timeline().get(6))
                .isEqualTo(new TimelineEntry(
                        TimelineKind.FICHE,
                        Optional.of("Fiche f1"),
                        DerivedSamples.period("2026/2026"),
                        Optional.of("f1")));
    }

    private static Contract.Builder everything() {
        return contract()
                .addEvaluations(Evaluation.builder().on(PartialDate.of(2029)).build())
                .addFichesActions(DerivedSamples.fiche("f1")
                        .calendar(DerivedSamples.period("2026"))
                        .addOperations(DerivedSamples.operation("o")
                                .calendar(DerivedSamples.period("2027"))
                                .build())
                        .addSteps(step("pas", "2028"))
                        .build())
                .addPhases(Phase.builder()
                        .title("Phase")
                        .period(DerivedSamples.period("2024"))
                        .addSteps(step("étape", "2025"))
                        .build())
                .addAmendments(
                        Amendment.builder().signedOn(PartialDate.of(2023)).build())
                .term(Term.builder().start(PartialDate.of(2022)).build())
                .signedOn(PartialDate.of(2021))
                .signaturePlanned(DerivedSamples.period("2020"));
    }

    @Test
    void theTermIsTheEffectiveOne() {
        Contract contract = contract()
                .term(Term.builder()
                        .start(PartialDate.of(2017))
                        .label("2020/2023")
                        .build())
                .addAmendments(Amendment.builder().newEnd(PartialDate.of(2022)).build())
                .build();
        assertThat(contract.timeline())
                .containsExactly(
                        new TimelineEntry(
                                TimelineKind.TERM,
                                Optional.of("2020/2023"),
                                DerivedSamples.period("2017/2022"),
                                Optional.empty()),
                        new TimelineEntry(
                                TimelineKind.AMENDMENT,
                                Optional.empty(),
                                DerivedSamples.period("/2022"),
                                Optional.empty()));
    }

    @Test
    void anAmendmentStandsWhereItWasSignedOrFailingThatWhereItAddsTime() {
        Amendment added =
                Amendment.builder().period(DerivedSamples.period("2021")).build();
        Amendment signed = Amendment.builder()
                .from(added)
                .signedOn(PartialDate.of(2020, 12, 1))
                .build();
        assertThat(contract().addAmendments(added, signed).build().timeline())
                .extracting(TimelineEntry::period)
                .containsExactly(DerivedSamples.period("2020-12-01"), DerivedSamples.period("2021"));
    }

    @Test
    void anOperationWithoutCalendarTakesItsFiches() {
        Contract contract = contract()
                .addFichesActions(DerivedSamples.fiche("f1")
                        .calendar(DerivedSamples.period("2016"))
                        .addOperations(DerivedSamples.operation("o").id("op").build())
                        .build())
                .build();
        assertThat(contract.timeline().get(1))
                .isEqualTo(new TimelineEntry(
                        TimelineKind.OPERATION, Optional.of("o"), DerivedSamples.period("2016"), Optional.of("op")));
    }

    @Test
    void anEvaluationStandsWhereItIsMadeRatherThanWhatItCovers() {
        Evaluation evaluation = Evaluation.builder()
                .title("Bilan")
                .on(PartialDate.of(2025))
                .period(DerivedSamples.period("2022/2024"))
                .build();
        assertThat(contract().addEvaluations(evaluation).build().timeline())
                .extracting(TimelineEntry::period)
                .containsExactly(DerivedSamples.period("2025"));
    }

    @Test
    void whatBeginsOnOneDayKeepsTheOrderOfTheDocumentAndUnknownStartsComeLast() {
        Contract contract = contract()
                .addPhases(
                        phase("en cours", Period.builder().text("tous les ans").build()),
                        phase("fin seule", DerivedSamples.period("/2019")),
                        phase("jour", DerivedSamples.period("2022-01-01")),
                        phase("année", DerivedSamples.period("2022")),
                        phase("mois", DerivedSamples.period("2022-01")),
                        phase("avant", DerivedSamples.period("2021-12-31")),
                        phase("rien", Period.builder().build()))
                .build();
        assertThat(contract.timeline())
                .extracting(entry -> entry.title().orElseThrow())
                .containsExactly("avant", "jour", "année", "mois", "en cours", "fin seule");
    }

    @Test
    void whatHasNoDateIsNotListed() {
        assertThat(contract()
                        .term(Term.builder().label("2022-2025").build())
                        .addFichesActions(DerivedSamples.fiche("f1").build())
                        .addAmendments(Amendment.builder().build())
                        .addEvaluations(Evaluation.builder().build())
                        .build()
                        .timeline())
                .isEmpty();
    }

    private static Contract.Builder contract() {
        return DerivedSamples.contract(ContractKind.PLUSS);
    }

    private static Phase phase(String title, Period period) {
        return Phase.builder().title(title).period(period).build();
    }

    private static Step step(String title, String period) {
        return Step.builder().title(title).period(DerivedSamples.period(period)).build();
    }
}

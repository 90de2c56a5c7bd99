package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.CountedElement;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountsTest {
    // A number of its own for each level, so that no level can pass for another.
    private static final Contract CONTRACT = contract();

    @ParameterizedTest
    @CsvSource({
        "AXES,           2",
        "OBJECTIVES,     3",
        "FICHES,         4",
        "OPERATIONS,     5",
        "PARTNERS,       6",
        "COMMUNES,       19",
        "EPCI,           7",
        "WORKING_GROUPS, 8",
        "FOCUS_GROUPS,   9",
        "AMENDMENTS,     10",
        "PHASES,         11",
        "STEPS,          12",
        "SIGNATORIES,    14",
    })
    void eachLevelHasItsNumber(CountedElement element, int expected) {
        assertThat(CONTRACT.count(element)).hasValue(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountedElement.class,
            names = {"ACTIONS", "OTHER"})
    void whatHasNoLevelHasNoNumber(CountedElement element) {
        assertThat(CONTRACT.count(element)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CountedElement.class,
            names = {"ACTIONS", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    void anEmptyContractListsNone(CountedElement element) {
        assertThat(DerivedSamples.contract(ContractKind.CLS).build().count(element))
                .hasValue(0);
    }

    // Mortagne: president and "l'ensemble des maires", ARS, CAF, MSA.
    @Test
    void aCollectiveOfUnknownSizeLeavesSignatoriesUncounted() {
        assertThat(signatories(party("cc"), collective(OptionalInt.empty()), party("ars")))
                .isEmpty();
        assertThat(signatories(party("cc"), collective(OptionalInt.of(11)), party("ars")))
                .hasValue(13);
        assertThat(signatories(collective(OptionalInt.of(0)))).hasValue(0);
    }

    @Test
    void impossibleNumbersOfSignatoriesAreNotCounted() {
        assertThat(signatories(collective(OptionalInt.of(-1)))).isEmpty();
        assertThat(signatories(collective(OptionalInt.of(Integer.MAX_VALUE)), party("ars")))
                .isEmpty();
    }

    private static OptionalInt signatories(Signatory... signatories) {
        return DerivedSamples.contract(ContractKind.PLUSS)
                .addSignatories(signatories)
                .build()
                .count(CountedElement.SIGNATORIES);
    }

    private static Signatory party(String id) {
        return Signatory.builder().organisation(id).build();
    }

    private static Signatory collective(OptionalInt expected) {
        Collective.Builder collective = Collective.builder().label("l'ensemble des maires");
        expected.ifPresent(collective::expected);
        return Signatory.builder().collective(collective.build()).build();
    }

    private static Contract contract() {
        Contract.Builder contract = DerivedSamples.contract(ContractKind.CLS);
        contract.addAxes(
                DerivedSamples.axis("a1")
                        .addAxes(DerivedSamples.axis("a11").build())
                        .build(),
                DerivedSamples.axis("a2").build());
        times(
                3,
                i -> contract.addObjective(
                        Objective.builder().id("o" + i).title("Objectif").build()));
        times(10, i -> contract.addAmendments(Amendment.builder().build()));
        times(
                10,
                i -> contract.addPhase(
                        Phase.builder().title("Phase").addSteps(step()).build()));
        contract.addPhase(
                Phase.builder().title("Phase").addSteps(step(), step()).build());
        contract.addSignatories(party("ars"), party("caf"), collective(OptionalInt.of(12)));
        addFiches(contract);
        addTerritory(contract);
        addDiagnosis(contract);
        return contract.build();
    }

    private static void addFiches(Contract.Builder contract) {
        Partner caf = Partner.builder().organisation("caf").build();
        // The words "ars" are not the organisation of that id.
        contract.addFichesActions(DerivedSamples.fiche("f1")
                .addPartners(caf, caf, Partner.builder().label("ars").build())
                .addOperations(DerivedSamples.operation("o")
                        .addPartners(Partner.builder()
                                .organisation("ars")
                                .label("ARS")
                                .build())
                        .build())
                .addSteps(step())
                .build());
        FicheAction.Builder second = DerivedSamples.fiche("f2").addPartners(caf);
        times(4, i -> second.addOperations(DerivedSamples.operation("o").build()));
        times(
                3,
                i -> second.addPartners(
                        Partner.builder().label("association " + i).build()));
        contract.addFichesActions(
                second.build(),
                DerivedSamples.fiche("f3").build(),
                DerivedSamples.fiche("f4").build());
    }

    private static void addTerritory(Contract.Builder contract) {
        Territory.Builder territory = Territory.builder().name("Vallées de la Braye et de l'Anille");
        times(
                19,
                i -> territory.addCommune(Commune.builder().name("Commune " + i).build()));
        times(7, i -> territory.addEpci(Epci.builder().name("EPCI " + i).build()));
        contract.territory(territory.build());
    }

    private static void addDiagnosis(Contract.Builder contract) {
        Diagnosis.Builder diagnosis = Diagnosis.builder();
        times(
                8,
                i -> diagnosis.addWorkingGroup(
                        WorkingGroup.builder().title("Groupe").build()));
        times(
                9,
                i -> diagnosis.addFocusGroup(
                        FocusGroup.builder().text("Groupe " + i).build()));
        contract.diagnosis(diagnosis.build());
    }

    private static Step step() {
        return Step.builder().title("Etape").build();
    }

    private static void times(int count, java.util.function.IntConsumer each) {
        IntStream.range(0, count).forEach(each);
    }
}

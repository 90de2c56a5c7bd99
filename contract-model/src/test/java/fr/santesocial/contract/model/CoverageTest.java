package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Objective OFFER = objective("offre");
    private static final Objective PREVENTION = objective("prevention");
    private static final Objective INCLUSION = objective("inclusion");

    // The Médoc plan: three objectives, of which each fiche is to serve two at least.
    private final ObjectiveCoverage coverage = coverage(
            List.of(OFFER, PREVENTION, INCLUSION),
            DerivedSamples.fiche("f1")
                    .addServesObjectives("prevention", "offre")
                    .build(),
            DerivedSamples.fiche("f2")
                    .addServesObjectives("prevention", "prevention", "unknown")
                    .build(),
            DerivedSamples.fiche("f3").build());

    @Test
    void aRowHoldsTheObjectivesOfTheFicheInTheOrderOfThePlan() {
        assertThat(coverage.rows().get(0).served()).containsExactly(OFFER, PREVENTION);
        assertThat(coverage.rows()).extracting(row -> row.fiche().getId()).containsExactly("f1", "f2", "f3");
    }

    @Test
    void repeatedAndUnknownIdsDoNotCount() {
        assertThat(coverage.rows()).extracting(ObjectiveCoverage.Row::count).containsExactly(2, 1, 0);
        assertThat(coverage.rows().get(1).serves("prevention")).isTrue();
        assertThat(coverage.rows().get(1).serves("unknown")).isFalse();
    }

    @Test
    void aColumnHoldsTheFichesThatServeIt() {
        assertThat(coverage.fichesServing("prevention"))
                .extracting(FicheAction::getId)
                .containsExactly("f1", "f2");
        assertThat(coverage.fichesServing("unknown")).isEmpty();
    }

    @Test
    void objectivesWithoutFicheAreUnserved() {
        assertThat(coverage.unserved()).containsExactly(INCLUSION);
        assertThat(coverage(List.of(OFFER, INCLUSION)).unserved()).containsExactly(OFFER, INCLUSION);
    }

    @Test
    void objectivesThatShareAnIdAreOneColumn() {
        Objective again = Objective.builder().id("offre").title("Encore").build();
        ObjectiveCoverage shared = coverage(
                List.of(OFFER, again),
                DerivedSamples.fiche("f1").addServesObjectives("offre").build());
        assertThat(shared.objectives()).containsExactly(OFFER);
        assertThat(shared.rows().get(0).count()).isEqualTo(1);
        assertThat(shared.unserved()).isEmpty();
    }

    private static ObjectiveCoverage coverage(List<Objective> objectives, FicheAction... fiches) {
        return DerivedSamples.contract(ContractKind.PLAN_TERRITORIAL_SANTE)
                .objectives(objectives)
                .fichesActions(List.of(fiches))
                .build()
                .objectiveCoverage();
    }

    private static Objective objective(String id) {
        return Objective.builder().id(id).title("Objectif " + id).build();
    }
}

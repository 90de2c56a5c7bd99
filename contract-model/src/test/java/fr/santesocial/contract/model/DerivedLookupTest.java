package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import org.junit.jupiter.api.Test;

class DerivedLookupTest {
    private static final Axis DEEPEST = DerivedSamples.axis("a111").build();
    private static final Axis DEEP = DerivedSamples.axis("a11").addAxes(DEEPEST).build();
    private static final Axis FIRST = DerivedSamples.axis("a1")
            .addAxes(DEEP, DerivedSamples.axis("a12").build())
            .build();
    private static final Axis SECOND = DerivedSamples.axis("a2").build();

    private static final FicheAction DIRECT =
            DerivedSamples.fiche("direct").axis("a1").build();
    private static final FicheAction BELOW =
            DerivedSamples.fiche("below").axis("a111").addOtherAxes("a1").build();
    private static final FicheAction OTHER = DerivedSamples.fiche("other")
            .axis("a2")
            .addOtherAxes("unknown", "a11", "a1")
            .build();
    private static final FicheAction NONE =
            DerivedSamples.fiche("none").axis("unknown").build();

    private static final Contract CONTRACT = DerivedSamples.contract(ContractKind.CLS)
            .addAxes(FIRST, SECOND)
            .addFichesActions(OTHER, DIRECT, NONE, BELOW)
            .addOrganisations(
                    organisation("ars", "ARS"), organisation("caf", "CAF"), organisation("ars", "Encore l'ARS"))
            .build();

    @Test
    void fichesOfAnAxisHangOnItOrBelow() {
        assertThat(CONTRACT.fichesOf(FIRST))
                .containsExactly(
                        new AxisFiche(OTHER, DEEP, false),
                        new AxisFiche(DIRECT, FIRST, true),
                        new AxisFiche(BELOW, DEEPEST, true));
        assertThat(CONTRACT.fichesOf(DEEP))
                .containsExactly(new AxisFiche(OTHER, DEEP, false), new AxisFiche(BELOW, DEEPEST, true));
        assertThat(CONTRACT.fichesOf(SECOND)).containsExactly(new AxisFiche(OTHER, SECOND, true));
    }

    @Test
    void anAxisOfAnotherContractHasNoFicheHere() {
        assertThat(CONTRACT.fichesOf(DerivedSamples.axis("elsewhere").build())).isEmpty();
    }

    @Test
    void axesAreFoundAtAnyDepth() {
        assertThat(CONTRACT.axis("a111")).containsSame(DEEPEST);
        assertThat(CONTRACT.axis("a2")).containsSame(SECOND);
        assertThat(CONTRACT.axis("unknown")).isEmpty();
    }

    @Test
    void organisationsAndFichesAreFoundById() {
        assertThat(CONTRACT.organisation("ars")).map(Organisation::getName).contains("ARS");
        assertThat(CONTRACT.organisation("msa")).isEmpty();
        assertThat(CONTRACT.ficheAction("below")).containsSame(BELOW);
        assertThat(CONTRACT.ficheAction("a1")).isEmpty();
    }

    @Test
    void axesOfAnyDepthAreListedInTheOrderOfTheDocument() {
        Axis axis = DerivedSamples.axis("leaf").build();
        for (int i = 0; i < 100_000; i++) {
            axis = Axis.builder().id("a" + i).title("Axe").addAxes(axis).build();
        }
        Contract deep = DerivedSamples.contract(ContractKind.CLS).addAxes(axis).build();
        assertThat(deep.axis("leaf")).isPresent();
        assertThat(AxisTree.of(CONTRACT.getAxes()))
                .extracting(Axis::getId)
                .containsExactly("a1", "a11", "a111", "a12", "a2");
    }

    private static Organisation organisation(String id, String name) {
        return Organisation.builder().id(id).name(name).build();
    }
}

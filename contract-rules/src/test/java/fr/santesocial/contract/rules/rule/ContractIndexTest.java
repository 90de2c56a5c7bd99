package fr.santesocial.contract.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ElementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractIndexTest {
    private static final Contract CONTRACT = Contract.builder()
            .id("exemple")
            .kind(ContractKind.CLS)
            .title("Contrat")
            .addAxes(Axis.builder()
                    .id("axe-1")
                    .title("Axe")
                    .addAxes(Axis.builder().id("axe-1-1").title("Sous-axe").build())
                    .build())
            .addAxes(Axis.builder().id("axe-2").title("Autre axe").build())
            .addAxes(Axis.builder().id("axe-2").title("Même id").build())
            .addFichesActions(FicheAction.builder()
                    .id("fiche-1")
                    .title("Fiche")
                    .addOperation(Operation.builder()
                            .title("Ateliers")
                            .addIndicators(Indicator.builder().title("Séances").build())
                            .build())
                    .addIndicator(Indicator.builder().title("Participants").build())
                    .build())
            .build();

    private final ContractIndex index = new ContractIndex(CONTRACT, Damage.none());

    @Test
    void findsEveryElementOfATypeInTheOrderOfTheDocument() {
        assertThat(index.all(Axis.class))
                .extracting(Element::pointer)
                .containsExactly("/axes/0", "/axes/0/axes/0", "/axes/1", "/axes/2");
        assertThat(index.all(Indicator.class))
                .extracting(Element::pointer)
                .containsExactly("/fichesActions/0/operations/0/indicators/0", "/fichesActions/0/indicators/0");
        assertThat(index.all(Contract.class)).containsExactly(index.contract());
        assertThat(index.all(Organisation.class)).isEmpty();
    }

    @Test
    void findsTheFirstElementThatBearsAnId() {
        assertThat(index.find(Axis.class, ElementKind.AXIS, "axe-2"))
                .hasValueSatisfying(axis -> assertThat(axis.pointer()).isEqualTo("/axes/1"));
        assertThat(index.find(Axis.class, ElementKind.AXIS, "axe-1-1")).isPresent();
        assertThat(index.find(Axis.class, ElementKind.AXIS, "fiche-1")).isEmpty();
        assertThat(index.find(Axis.class, ElementKind.FICHE_ACTION, "fiche-1"))
                .as("another type")
                .isEmpty();
    }

    @Test
    void saysWhatAnIdLeadsTo() {
        Damage damage = Damage.builder()
                .removedId(ElementKind.AXIS, "axe-9")
                .illegibleId(ElementKind.FICHE_ACTION)
                .build();
        ContractIndex damaged = new ContractIndex(CONTRACT, damage);
        assertThat(damaged.resolve(ElementKind.AXIS, "axe-1")).isEqualTo(Resolution.FOUND);
        assertThat(damaged.resolve(ElementKind.AXIS, "axe-9")).isEqualTo(Resolution.DAMAGED);
        assertThat(damaged.resolve(ElementKind.AXIS, "axe-8")).isEqualTo(Resolution.NOTHING);
        assertThat(damaged.resolve(ElementKind.FICHE_ACTION, "fiche-1")).isEqualTo(Resolution.FOUND);
        assertThat(damaged.resolve(ElementKind.FICHE_ACTION, "fiche-9")).isEqualTo(Resolution.UNCERTAIN);
        assertThat(index.resolve(ElementKind.FICHE_ACTION, "fiche-9")).isEqualTo(Resolution.NOTHING);
    }

    @ParameterizedTest(name = "a gap at {0} may hide axes: {1}, indicators: {2}")
    @CsvSource({
        "/axes/3,                          true,  false",
        "/axes,                            true,  false",
        "/axes/0/axes/4,                   true,  false",
        "/axes/0/title,                    false, false",
        "/fichesActions/2,                 false, true",
        "/fichesActions/0/operations/1,    false, true",
        "/fichesActions/0/calendar,        false, false",
        "/fichesActions/0/calendar/start,  false, false",
        "/indicators,                      false, true",
        "/indicators/0/measures,           false, false",
        "/unknown,                         false, false",
        "/unknown/0,                       false, false",
        "'',                               true,  true",
    })
    void knowsWhatAGapMayHide(String gap, boolean axes, boolean indicators) {
        ContractIndex damaged = new ContractIndex(
                CONTRACT, Damage.builder().gap(DamageTest.gap(gap)).build());
        assertThat(damaged.gapsHiding(Axis.class)).hasSize(axes ? 1 : 0);
        assertThat(damaged.gapsHiding(Indicator.class)).hasSize(indicators ? 1 : 0);
        assertThat(index.gapsHiding(Axis.class)).isEmpty();
    }
}

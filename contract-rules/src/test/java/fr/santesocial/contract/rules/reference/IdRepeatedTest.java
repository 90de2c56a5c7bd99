package fr.santesocial.contract.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IdRepeatedTest {
    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.CLS);
    private final RuleTester tester = RuleTester.of(new IdRepeated());

    @Test
    void reportsTheSecondAndLater() {
        Contract contract = Contract.builder()
                .from(SOUND)
                .addOrganisations(organisation("caf", "Caisse"), organisation("caf", "Autre caisse"))
                .build();
        var findings = tester.outcome(contract).findings();
        assertThat(findings)
                .extracting(finding -> finding.getPointer())
                .containsExactly("/organisations/6/id", "/organisations/7/id");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.getRelated())
                        .extracting(Spot::pointer)
                        .containsExactly("/organisations/2/id"));
        assertThat(findings.get(0).message(Locale.FRENCH))
                .isEqualTo("L'identifiant « caf » de « Caisse » est déjà celui de "
                        + "« Caisse d'allocations familiales » (type : organisme).");
    }

    @Test
    void looksEverywhereForElementsOfAKind() {
        Axis axis = Axis.builder()
                .from(SOUND.getAxes().get(1))
                .addAxis(Axis.builder().id("axe-1").title("Sous-axe").build())
                .build();
        Contract nested = Contract.builder()
                .from(SOUND)
                .axes(List.of(SOUND.getAxes().get(0), axis))
                .build();
        assertThat(tester.pointers(nested)).containsExactly("/axes/1/axes/0/id");
        Contract indicators = Contract.builder()
                .from(fiche(FicheAction.builder()
                        .from(SOUND.getFichesActions().get(0))
                        .addIndicator(indicator("i"))
                        .addOperation(Operation.builder()
                                .title("Opération")
                                .addIndicator(indicator("i"))
                                .build())
                        .build()))
                .addIndicator(indicator("i"))
                .build();
        assertThat(tester.pointers(indicators)).hasSize(2);
    }

    @Test
    void elementsOfDifferentKindsMayShareAnId() {
        Contract contract = fiche(FicheAction.builder()
                .from(SOUND.getFichesActions().get(0))
                .id("axe-1")
                .addIndicator(indicator("axe-1"))
                .addOperation(Operation.builder().id("axe-1").title("Opération").build())
                .build());
        assertThat(tester.pointers(contract)).isEmpty();
    }

    @Test
    void theSameValueTwiceInAListIsRepeated() {
        Axis same = SOUND.getAxes().get(0);
        Contract contract =
                Contract.builder().from(SOUND).axes(List.of(same, same)).build();
        assertThat(tester.pointers(contract)).containsExactly("/axes/1/id");
    }

    @Test
    void anIdThatCouldNotBeReadIsNotPassed() {
        var outcome = Broken.outcome(new IdRepeated(), SOUND, "/fichesActions/0/indicators/0/id", damage -> damage);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.undecided()).hasSize(1);
    }

    /** The rule asks for the first bearer among values of one type. */
    @Test
    void eachKindOfElementIsOneType() {
        List<Object> kinds = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            shape.members().stream()
                    .map(member -> member.kind())
                    .filter(ValueKind.Identifier.class::isInstance)
                    .forEach(kinds::add);
        }
        assertThat(kinds).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Contract fiche(FicheAction first) {
        return Contract.builder()
                .from(SOUND)
                .fichesActions(List.of(first, SOUND.getFichesActions().get(1)))
                .build();
    }

    private static Organisation organisation(String id, String name) {
        return Organisation.builder().id(id).name(name).build();
    }

    private static Indicator indicator(String id) {
        return Indicator.builder().id(id).title("Indicateur").build();
    }
}

package fr.santesocial.contract.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Continuation;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnresolvedTest {
    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.CLS);
    private final RuleTester tester = RuleTester.of(new Unresolved());

    static Stream<Arguments> references() {
        return Stream.of(
                contract("/bearers/1", c -> c.addBearer("x")),
                contract(
                        "/declaredCounts/0/axis",
                        c -> c.addDeclaredCount(DeclaredCount.builder()
                                .of(CountedElement.FICHES)
                                .axis("x")
                                .build())),
                contract(
                        "/governance/bodies/0/follows",
                        c -> c.governance(Governance.builder()
                                .addBody(Body.builder()
                                        .name("Comité")
                                        .follows("x")
                                        .build())
                                .build())),
                fiche("/axis", f -> f.axis("x")),
                fiche("/otherAxes/1", f -> f.addOtherAxes("axe-2", "x")),
                fiche("/strategicObjective", f -> f.strategicObjective("x")),
                fiche("/servesObjectives/2", f -> f.addServesObjectives("x")),
                fiche("/relatedFiches/0", f -> f.addRelatedFiches("x", "fiche-2-1")),
                fiche(
                        "/continues/fiche",
                        f -> f.continues(Continuation.builder().fiche("x").build())),
                fiche(
                        "/indicators/1/partOf",
                        f -> f.addIndicator(
                                Indicator.builder().title("Part").partOf("x").build())),
                fiche(
                        "/operations/0/pilots/0/organisation",
                        f -> f.addOperation(Operation.builder()
                                .title("Opération")
                                .addPilot(Pilot.builder().organisation("x").build())
                                .build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void findsEachReferenceAtItsOwnPlace(String pointer, Contract contract) {
        assertThat(tester.pointers(contract)).containsExactly(pointer);
    }

    @Test
    void eachReferenceIsAFinding() {
        Contract without = Contract.builder()
                .from(SOUND)
                .organisations(SOUND.getOrganisations().stream()
                        .filter(organisation -> !organisation.getId().equals("ars"))
                        .toList())
                .build();
        assertThat(tester.pointers(without))
                .containsExactlyInAnyOrder(
                        "/signatories/1/organisation",
                        "/fichesActions/0/partners/0/organisation",
                        "/fichesActions/0/financings/0/funder",
                        "/fichesActions/1/partners/0/organisation",
                        "/fichesActions/1/financings/0/funder");
    }

    @Test
    void anElementOfAnotherKindIsNotMeant() {
        Finding finding =
                tester.outcome(changed(f -> f.axis("objectif-1"))).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("L'identifiant « objectif-1 » ne mène à rien : "
                        + "aucun élément de type « axe » ne le porte dans le document.");
    }

    @Test
    void knowsWhatCouldNotBeRead() {
        Contract contract = changed(f -> f.axis("x"));
        var damaged = Broken.outcome(
                new Unresolved(), contract, "/axes/2", damage -> damage.removedId(ElementKind.AXIS, "x"));
        assertThat(damaged.findings()).isEmpty();
        var illegible =
                Broken.outcome(new Unresolved(), contract, "/axes/2", damage -> damage.illegibleId(ElementKind.AXIS));
        assertThat(illegible.findings()).isEmpty();
        assertThat(illegible.undecided())
                .extracting(why -> why.getReason())
                .contains("reference.unresolved.reason.uncertain");
        var elsewhere = Broken.outcome(
                new Unresolved(), contract, "/objectives/2", damage -> damage.illegibleId(ElementKind.OBJECTIVE));
        assertThat(elsewhere.findings()).hasSize(1);
    }

    @Test
    void aReferenceThatCouldNotBeReadIsNotPassed() {
        var outcome = Broken.outcome(new Unresolved(), changed(f -> f.axis("x")), "/bearers/1", damage -> damage);
        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome.undecided()).hasSize(1);
    }

    @Test
    void placesAreThoseOfTheDocument() {
        var outcome = Broken.outcome(
                new Unresolved(),
                changed(f -> f.addOtherAxes("axe-2", "x")),
                "/fichesActions/0",
                damage -> damage.removedFromList("/fichesActions", 0));
        assertThat(outcome.findings()).extracting(Finding::getPointer).containsExactly("/fichesActions/1/otherAxes/1");
    }

    @Test
    void isNotApplicableWithoutReferences() {
        Contract bare = Contract.builder()
                .id("vide")
                .kind(ContractKind.CLS)
                .title("Vide")
                .build();
        assertThat(tester.outcome(bare).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Arguments contract(String pointer, UnaryOperator<Contract.Builder> change) {
        return Arguments.of(
                pointer, change.apply(Contract.builder().from(SOUND)).build());
    }

    private static Arguments fiche(String member, UnaryOperator<FicheAction.Builder> change) {
        return Arguments.of("/fichesActions/0" + member, changed(change));
    }

    private static Contract changed(UnaryOperator<FicheAction.Builder> change) {
        FicheAction.Builder fiche = FicheAction.builder().from(ReferenceContracts.fiche("1.1", "axe-1", Field.CARE));
        return Contract.builder()
                .from(SOUND)
                .fichesActions(List.of(
                        change.apply(fiche).build(), SOUND.getFichesActions().get(1)))
                .build();
    }
}

package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.STATE;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectAbsentTest {
    private static final Contract WITHOUT = without(ContractKind.CLS, STATE);
    private final RuleTester tester = RuleTester.of(new PrefectAbsent());

    @Test
    void findsThatTheStateDoesNotSignBesideANeighbourhood() {
        Finding finding = tester.outcome(neighbourhood(WITHOUT)).findings().get(0);
        assertThat(finding.getPointer()).isEqualTo("/signatories");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/territory/neighbourhoods/0");
        assertThat(french(finding)).contains("« Le Haut-Bois »", "(5 nommés)");
        assertThat(tester.pointers(neighbourhood(without(ContractKind.PLUSS, STATE))))
                .containsExactly("/signatories");
    }

    @Test
    void isSilentWhereTheStateSigns() {
        assertThat(tester.outcome(neighbourhood(without(ContractKind.CLS))).status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void isNotApplicableWithoutThatPolicyNorToCtg() {
        assertThat(tester.outcome(WITHOUT).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(neighbourhood(without(ContractKind.CTG, STATE)))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{1} at stage {0}: {2}")
    @CsvSource({
        "PREPARATION,      EXPECTED,   PASSED",
        "PREPARATION,      LATER,      PASSED",
        "FRAMEWORK_SIGNED, ASSOCIATED, PASSED",
        "FRAMEWORK_SIGNED, EXPECTED,   FAILED",
        "IN_FORCE,         LATER,      FAILED",
    })
    void countsAPlannedSignatureOnlyBeforeSigning(ContractStage stage, SignatoryRole role, OutcomeStatus status) {
        assertThat(tester.outcome(planned(stage, role)).status()).isEqualTo(status);
    }

    @Test
    void saysThatASignatureIsOnlyPlanned() {
        Finding finding = tester.outcome(planned(ContractStage.IN_FORCE, SignatoryRole.EXPECTED))
                .findings()
                .get(0);
        assertThat(finding.getRelated())
                .extracting(Spot::pointer)
                .containsExactly("/territory/neighbourhoods/0", "/signatories/5/role");
        assertThat(french(finding))
                .endsWith(", et un représentant de l'État figure seulement parmi les signataires attendus ou à venir,"
                        + " alors que le contrat est signé.");
        assertThat(finding.fix(Locale.FRENCH))
                .contains("ou précisez le type des organismes déjà nommés", "corrigez son rôle");
    }

    private static Contract planned(ContractStage stage, SignatoryRole role) {
        Contract contract = withSignatory(WITHOUT, signing("prefecture", role));
        return Contract.builder().from(neighbourhood(contract)).stage(stage).build();
    }

    @Test
    void cannotTellFromAnEmptyOrVagueList() {
        assertThat(tester.reasons(neighbourhood(signedBy(ContractKind.CLS)))).containsExactly("unnamed");
        Contract vague = withSignatory(WITHOUT, collective("les institutions signataires"));
        assertThat(tester.reasons(neighbourhood(vague))).containsExactly("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Politique de la ville",
                "crédits POLITIQUE DE LA VILLE 2024",
                "BOP 147",
                "Programme 147 - Politique de la ville",
                "Contrat de ville",
                "CUCS",
                "contrat urbain de cohesion sociale",
                "Appel à projets QPV",
            })
    void knowsTheLinesOfThatPolicy(String label) {
        Contract contract = paid(Coded.builder().label(label).build());
        assertThat(tester.pointers(contract)).containsExactly("/signatories");
        assertThat(tester.outcome(contract).findings().get(0).getRelated())
                .extracting(Spot::pointer)
                .containsExactly("/financings/0/line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ville de La Rochelle",
                "politique de la ville de Nantes",
                "Politique de la ville d'Angers",
                "politique de santé",
                "BOP 104",
                "BOP 1470",
                "147 euros par séance",
                "lien ville-hôpital",
                "contrat de ville moyenne",
                "contrat de villégiature",
                "FIR",
                "Fonds propres de la ville",
                "actions hors QPV",
            })
    void takesNoOtherLineForOne(String label) {
        assertThat(tester.outcome(paid(Coded.builder().label(label).build())).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void readsACodeWithItsScheme() {
        assertThat(tester.pointers(
                        paid(Coded.builder().scheme("BOP").code("147").build())))
                .hasSize(1);
        assertThat(tester.pointers(paid(Coded.builder().code("147").build()))).isEmpty();
    }

    @Test
    void leavesOutWhatWasRefused() {
        Financing refused = Financing.builder()
                .line(Coded.builder().label("BOP 147").build())
                .status(FinancingStatus.REFUSED)
                .build();
        assertThat(tester.outcome(withFinancing(WITHOUT, refused)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "a fiche of a {0}: {1}")
    @CsvSource({"CONTRAT_DE_VILLE, true", "CUCS, true", "ASV, false", "CLSM, false"})
    void readsThePlanAPaidFicheBelongsTo(PlanKind kind, boolean found) {
        Contract contract =
                fiche(RelatedPlan.builder().title("Un plan").kind(kind).build(), "500");
        assertThat(tester.pointers(contract)).isEqualTo(found ? List.of("/signatories") : List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanKind.class,
            names = {"CONTRAT_DE_VILLE", "CUCS"})
    void readsNothingIntoAPlanWithoutMoney(PlanKind kind) {
        RelatedPlan plan = RelatedPlan.builder().title("Un plan").kind(kind).build();
        assertThat(tester.pointers(fiche(plan, "0"))).isEmpty();
        Contract unpaid = Contract.builder().from(WITHOUT).addRelatedPlans(plan).build();
        assertThat(tester.pointers(unpaid)).isEmpty();
        assertThat(tester.pointers(withFinancing(unpaid, money("500")))).containsExactly("/signatories");
    }

    private static Contract neighbourhood(Contract contract) {
        return Contract.builder()
                .from(contract)
                .territory(Territory.builder()
                        .from(contract.getTerritory().orElseThrow())
                        .addNeighbourhoods("Le Haut-Bois", "Les Tilleuls")
                        .build())
                .build();
    }

    private static Contract paid(Coded line) {
        return withFinancing(WITHOUT, Financing.builder().line(line).build());
    }

    private static Contract withFinancing(Contract contract, Financing financing) {
        return Contract.builder().from(contract).addFinancings(financing).build();
    }

    private static Contract fiche(RelatedPlan plan, String euros) {
        FicheAction fiche = FicheAction.builder()
                .id("fiche-v")
                .title("Médiation")
                .addRelatedPlans(plan)
                .addFinancings(money(euros))
                .build();
        return Contract.builder().from(WITHOUT).addFichesActions(fiche).build();
    }

    private static Financing money(String euros) {
        return Financing.builder()
                .amount(Amount.builder().value(new BigDecimal(euros)).build())
                .build();
    }
}

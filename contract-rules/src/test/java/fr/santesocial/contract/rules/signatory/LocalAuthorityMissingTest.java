package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.COMMUNE;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.EPCI;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.joinedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAuthorityMissingTest {
    private static final Contract WITHOUT = without(ContractKind.CTG, EPCI, COMMUNE);
    private final RuleTester tester = RuleTester.of(new LocalAuthorityMissing());

    @ParameterizedTest
    @EnumSource(
            value = ContractKind.class,
            names = {"CLS", "CTG", "PLUSS"})
    void findsThatNoneSigns(ContractKind kind) {
        assertThat(tester.pointers(without(kind, EPCI, COMMUNE))).containsExactly("/signatories");
        assertThat(tester.pointers(without(kind, EPCI))).isEmpty();
        assertThat(tester.pointers(without(kind, COMMUNE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"COMMUNE", "EPCI", "PETR_SYNDICATE", "DEPARTMENT", "REGION", "OTHER_LOCAL_AUTHORITY"})
    void isContentWithAnyLocalAuthority(OrganisationKind kind) {
        Contract contract = joinedBy(WITHOUT, ReferenceContracts.organisation("autre", "Une collectivité", kind));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"CCAS_CIAS", "ASSOCIATION", "SOCIAL_CENTRE", "HOSPITAL", "EDUCATION", "OTHER"})
    void takesNoOtherKindForOne(OrganisationKind kind) {
        Contract contract = joinedBy(WITHOUT, ReferenceContracts.organisation("autre", "Un organisme", kind));
        assertThat(tester.pointers(contract)).containsExactly("/signatories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'ensemble des maires", "certaines communes"})
    void takesCommunesAndMayorsForOne(String label) {
        assertThat(tester.outcome(withSignatory(WITHOUT, collective(label))).status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void cannotTellWhatOtherCollectivesHide() {
        Contract contract = withSignatory(WITHOUT, collective("les institutions signataires"));
        assertThat(tester.reasons(contract)).containsExactly("hidden");
    }

    @Test
    void isNotContentWithMayorsWhoAreOnlyExpected() {
        Signatory mayors = Signatory.builder()
                .from(collective("l'ensemble des maires"))
                .role(SignatoryRole.EXPECTED)
                .build();
        Contract contract = withSignatory(WITHOUT, mayors);
        assertThat(tester.pointers(contract)).containsExactly("/signatories");
        Contract preparation = Contract.builder()
                .from(contract)
                .stage(ContractStage.PREPARATION)
                .build();
        assertThat(tester.outcome(preparation).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void namesThoseWhoAreOnlyExpected() {
        Contract one = withSignatory(WITHOUT, signing("cc-des-coteaux", SignatoryRole.LATER));
        assertThat(french(tester.outcome(one).findings().get(0)))
                .isEqualTo(
                        "Aucune collectivité ne signe encore, alors que le contrat est signé ; figure seulement parmi"
                                + " les signataires attendus ou à venir : Communauté de communes des Coteaux.");
        Contract two = withSignatory(one, signing("commune-de-belmont", SignatoryRole.EXPECTED));
        assertThat(french(tester.outcome(two).findings().get(0)))
                .contains("; figurent seulement")
                .endsWith(" : Communauté de communes des Coteaux, Commune de Belmont.");
    }

    @Test
    void readsAnEmptyListByStage() {
        Contract empty = signedBy(ContractKind.CTG);
        Contract preparation =
                Contract.builder().from(empty).stage(ContractStage.PREPARATION).build();
        assertThat(tester.pointers(empty)).containsExactly("/signatories");
        assertThat(tester.reasons(preparation)).containsExactly("unnamed");
    }
}

package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withOrganisation;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withoutKind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliberationMissingTest {
    private static final Deliberation DATED =
            Deliberation.builder().date(PartialDate.of(2023)).build();
    private static final Deliberation BLANK =
            Deliberation.builder().number("2023-7").build();
    private final RuleTester tester = RuleTester.of(new DeliberationMissing());

    @Test
    void findsWhatIsMissing() {
        Contract contract = signedBy(
                ContractKind.CTG,
                signing("cc-des-coteaux"),
                deliberating(signing("commune-de-belmont"), BLANK),
                deliberating(signing("commune-de-belmont"), DATED));
        assertThat(tester.pointers(contract))
                .containsExactly("/signatories/0/deliberation", "/signatories/1/deliberation/date");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"COMMUNE", "EPCI", "PETR_SYNDICATE", "DEPARTMENT", "REGION", "CCAS_CIAS", "OTHER_LOCAL_AUTHORITY"})
    void asksItOfLocalAuthorities(OrganisationKind kind) {
        assertThat(tester.pointers(signedByA(kind))).containsExactly("/signatories/0/deliberation");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"ARS", "CAF", "MSA", "STATE", "HOSPITAL", "ASSOCIATION", "OTHER"})
    void asksItOfNoOther(OrganisationKind kind) {
        assertThat(tester.outcome(signedByA(kind)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(SignatoryRole.class)
    void waitsForThoseWhoHaveNotSigned(SignatoryRole role) {
        boolean signs = role == SignatoryRole.PARTY || role == SignatoryRole.ASSOCIATED;
        assertThat(tester.pointers(signedBy(ContractKind.CLS, signing("cc-des-coteaux", role))))
                .hasSize(signs ? 1 : 0);
    }

    @Test
    void cannotTellForThoseItDoesNotKnow() {
        Contract contract = withOrganisation(
                signedBy(
                        ContractKind.PLUSS,
                        signing("qui"),
                        signing("inconnue"),
                        collective("l'ensemble des maires"),
                        deliberating(signing("qui"), DATED),
                        deliberating(collective("les conseils"), DATED)),
                withoutKind("qui", "Le Pays"));
        assertThat(tester.reasons(contract)).containsExactly("kind-unknown", "kind-unknown", "collective");
        assertThat(tester.pointers(contract)).isEmpty();
    }

    @Test
    void beginsWithTheSignedFramework() {
        Contract contract = signedBy(ContractKind.CLS, signing("cc-des-coteaux"));
        assertThat(at(contract, ContractStage.PREPARATION)).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(at(contract, ContractStage.FRAMEWORK_SIGNED)).isEqualTo(OutcomeStatus.FAILED);
        assertThat(at(contract, null)).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private OutcomeStatus at(Contract contract, @org.jspecify.annotations.Nullable ContractStage stage) {
        return tester.outcome(Contract.builder()
                        .from(contract)
                        .stage(Optional.ofNullable(stage))
                        .build())
                .status();
    }

    private static Contract signedByA(OrganisationKind kind) {
        return withOrganisation(
                signedBy(ContractKind.CLS, signing("x")), ReferenceContracts.organisation("x", "Un organisme", kind));
    }

    private static Signatory deliberating(Signatory signatory, Deliberation deliberation) {
        return Signatory.builder().from(signatory).deliberation(deliberation).build();
    }
}

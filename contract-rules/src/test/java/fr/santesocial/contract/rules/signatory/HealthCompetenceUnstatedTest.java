package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.joinedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.replacing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.without;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withoutKind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCompetenceUnstatedTest {
    private final RuleTester tester = RuleTester.of(new HealthCompetenceUnstated());

    @Test
    void findsThatNoCompetenceIsStated() {
        Contract contract = holding(ContractKind.CLS);
        assertThat(tester.pointers(contract)).containsExactly("/organisations/0/competences");
        assertThat(tester.pointers(holding(ContractKind.PLUSS))).hasSize(1);
        assertThat(tester.outcome(holding(ContractKind.CTG)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void namesTheGrouping() {
        var finding = tester.outcome(holding(ContractKind.CLS, "Voirie", "Tourisme"))
                .findings()
                .get(0);
        assertThat(french(finding))
                .isEqualTo(
                        "« Communauté de communes des Coteaux » fait partie des signataires, et aucune compétence en santé"
                                + " n'est indiquée.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "santé",
                "SANTE PUBLIQUE",
                "Contrat local de santé",
                "Maisons de santé pluriprofessionnelles",
                "action sociale et médico-sociale",
                "accès aux soins",
                "lutte contre la désertification médicale",
                "animation du CLS",
                "actions sanitaires d'intérêt communautaire",
                "installation de médecins",
            })
    void knowsCompetencesInHealth(String competence) {
        assertThat(tester.outcome(holding(ContractKind.CLS, "Voirie", competence))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assainissement",
                "action sociale",
                "petite enfance",
                "voirie",
                "GEMAPI",
                "développement économique",
                "gestion des déchets",
                "sécurité",
                "santé animale et fourrière",
                "règlement sanitaire",
                "construction de blocs sanitaires",
                "santé financière des entreprises",
                "soins aux espaces verts",
                "médiathèque",
            })
    void takesNoOtherForOne(String competence) {
        assertThat(tester.pointers(holding(ContractKind.CLS, competence)))
                .containsExactly("/organisations/0/competences");
    }

    @Test
    void looksAtSigningGroupingsOnlyAndOnce() {
        Contract twice = Contract.builder()
                .from(holding(ContractKind.CLS))
                .addSignatories(signing("cc-des-coteaux"))
                .build();
        assertThat(tester.pointers(twice)).hasSize(1);
        Contract unsigned = Contract.builder()
                .from(holding(ContractKind.CLS))
                .signatories(signedBy(ContractKind.CLS, signing("ars")).getSignatories())
                .build();
        assertThat(tester.outcome(unsigned).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void cannotTellWithoutAKind() {
        Contract contract = joinedBy(without(ContractKind.CLS), withoutKind("pays", "Le Pays"));
        assertThat(tester.reasons(contract)).containsExactly("kind-unknown");
        assertThat(tester.pointers(contract)).isEmpty();
    }

    private static Contract holding(ContractKind kind, String... competences) {
        return replacing(
                without(kind),
                Organisation.builder()
                        .id("cc-des-coteaux")
                        .name("Communauté de communes des Coteaux")
                        .kind(OrganisationKind.EPCI)
                        .addCompetences(competences)
                        .build());
    }
}

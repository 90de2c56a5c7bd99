package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.fiche;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static fr.santesocial.contract.rules.financing.FinancingCases.lines;
import static fr.santesocial.contract.rules.financing.FinancingCases.operation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.Undecided;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays: for the other half of a PLUSS, or without signing. */
class FunderRulesTest {
    private static final String LINE = "/fichesActions/0/financings/";
    private final RuleTester reversed = RuleTester.of(new FunderFieldReversed());
    private final RuleTester outside = RuleTester.of(new FunderNotParty());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "FAMILY,                   ars 500,                      FAILED",
        "FAMILY,                   ars 500; ars 500,             FAILED",
        "FAMILY,                   ~ARS 500,                     FAILED",
        "FAMILY,                   ~L'agence_regionale_de_sante, FAILED",
        "FAMILY,                   ars 500; msa 500 REFUSED,     FAILED",
        "FAMILY,                   caf 500,                      PASSED",
        "FAMILY,                   ars 500; caf 500,             PASSED",
        "FAMILY,                   ars 500; msa 500,             PASSED",
        "FAMILY,                   ars 500; - 500 OWN_FUNDS,     PASSED",
        "FAMILY,                   msa 500,                      PASSED",
        "FAMILY,                   ars 500; - 500 GRANT,         NOT_EVALUATED",
        "FAMILY,                   ars 500; ~partenaires,        NOT_EVALUATED",
        "FAMILY,                   ars 500; nobody 500,          NOT_EVALUATED",
        "FAMILY,                   ~ARS_et/ou_EPCI,              NOT_EVALUATED",
        "FAMILY,                   ~partenaires,                 NOT_EVALUATED",
        "FAMILY,                   - 500,                        NOT_EVALUATED",
        "FAMILY,                   nobody 500; - 500,            NOT_EVALUATED",
        "FAMILY,                   - 500 OWN_FUNDS,              PASSED",
        "FAMILY,                   msa; ~partenaires,            PASSED",
        "FAMILY,                   ~ARS_Pays_de_la_Loire,        FAILED",
        "FAMILY,                   ~ARS_Pays_de_la_Loire; ars,   FAILED",
        "FAMILY,                   ~Caf_de_Maine-et-Loire,       PASSED",
        "PREVENTION,               ~Caf_de_Maine-et-Loire,       FAILED",
        "FAMILY,                   ars; msa; ~partenaires,       PASSED",
        "FAMILY,                   caf; ~partenaires,            PASSED",
        "FAMILY,                   ars 500 REFUSED,              NOT_APPLICABLE",
        "FAMILY,                   '',                           NOT_APPLICABLE",
        "PARENTHOOD CHILDHOOD,     ars 500,                      FAILED",
        "PREVENTION,               caf 500,                      FAILED",
        "PREVENTION,               ~la_CAF,                      FAILED",
        "PREVENTION CARE,          caf 500,                      FAILED",
        "PREVENTION,               ars 500,                      PASSED",
        "PREVENTION FAMILY,        caf 500,                      NOT_APPLICABLE",
        "MEDICO_SOCIAL,            caf 500,                      NOT_APPLICABLE",
        "PREVENTION HOUSING,       caf 500,                      NOT_APPLICABLE",
        "'',                       caf 500,                      NOT_APPLICABLE",
        "FAMILY,                   ars 500 CARE,                 PASSED",
        "CARE,                     ars 500 FAMILY,               FAILED",
        "HOUSING,                  ars 500 FAMILY; caf 500 CARE, FAILED",
        "FAMILY,                   ars 500; caf 500 HOUSING,     FAILED",
    })
    void eachPrincipalPaysForItsHalf(String fields, String lines, OutcomeStatus status) {
        assertThat(reversed.outcome(pluss(fields, lines)).status())
                .as("%s: %s", fields, lines)
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARS Pays de la Loire",
                "ARS Centre-Val de Loire",
                "l'ARS de Bretagne",
                "Agence Régionale de Santé d'Auvergne-Rhône-Alpes",
                "ARS (délégation du Lot-et-Garonne)",
            })
    void anArsMayNameItsPlace(String label) {
        assertThat(Payer.named(label)).isEqualTo(Payer.ARS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAF 44",
                "Caf de la Sarthe",
                "CAF du Lot-et-Garonne",
                "la Caf d'Ille-et-Vilaine",
                "Caisse d'allocations familiales de l'Oudon",
            })
    void aCafMayNameItsPlace(String label) {
        assertThat(Payer.named(label)).isEqualTo(Payer.CAF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARS et CAF",
                "ARS Bretagne et Région",
                "ARS\u00A0Bretagne\u00A0et\u00A0Région",
                "ARS/EPCI",
                "ARS / Région",
                "ARS + Région",
                "ARS ou Région",
                "ARS OU Région",
                "ARS Bretagne, Région Bretagne",
                "ARS Bretagne ; Région Bretagne",
                "ARS & Région",
                "ARS - Région",
                "ARS – Région",
                "ARS-CAF",
                "ARS CAF",
                "Caf MSA",
                "CAF (avec la commune)",
                "ARS-EPCI",
                "CAF communauté de communes",
                "ARSENAL de Brest",
                "Café des parents",
                "Région avec l'ARS",
                "hors ARS",
                "partenaires",
            })
    void aLabelThatMayNameAnotherIsNotTakenForOne(String label) {
        assertThat(Payer.named(label)).isEqualTo(Payer.UNKNOWN);
    }

    @Test
    void saysWhoPaysForWhat() {
        var findings = reversed.outcome(pluss("HOUSING", "msa; ars FAMILY; ~ARS FAMILY; caf CARE"))
                .findings();
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).getPointer()).isEqualTo(LINE + "1/funder");
        assertThat(findings.get(0).getRelated()).extracting(Spot::pointer).containsExactly(LINE + "2/funderLabel");
        assertThat(french(findings.get(0)))
                .isEqualTo("« 1.1 » : l'ARS est seule à financer ce qui relève des familles.");
        assertThat(findings.get(1).getPointer()).isEqualTo(LINE + "3/funder");
        assertThat(french(findings.get(1)))
                .isEqualTo("« 1.1 » : la CAF est seule à financer ce qui relève de la santé.");
    }

    @Test
    void saysThatAFunderIsNotIdentified() {
        assertThat(reversed.outcome(pluss("FAMILY", "~partenaires; ars")).undecided())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.getSpot().pointer()).isEqualTo(LINE + "0/funderLabel");
                    assertThat(french(open)).contains("« 1.1 »", "l'ARS", "des familles");
                });
    }

    @Test
    void linesOfOperationsBelongToTheFiche() {
        Contract helped = pluss("FAMILY", "ars", fiche -> fiche.addOperation(operation("caf")));
        assertThat(reversed.outcome(helped).status()).isEqualTo(OutcomeStatus.PASSED);
        Contract alone = pluss("FAMILY", "", fiche -> fiche.addOperation(operation("ars")));
        assertThat(reversed.pointers(alone)).containsExactly("/fichesActions/0/operations/0/financings/0/funder");
    }

    @Test
    void linesOfTheContractPayForTheirOwnFields() {
        Contract contract = withLines(pluss("FAMILY", ""), "caf CARE PREVENTION; ars FAMILY; ars");
        assertThat(reversed.pointers(contract)).containsExactly("/financings/0/funder", "/financings/1/funder");
        assertThat(reversed.outcome(withLines(pluss("FAMILY", ""), "ars CARE; caf FAMILY"))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContractKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLUSS"})
    void onlyAPlussHasTwoHalves(ContractKind kind) {
        Contract contract = fiche(kind, "ars", fiche -> fiche.fields(List.of(Field.FAMILY)));
        assertThat(reversed.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aFunderThatDoesNotSignIsReportedOnce() {
        Contract contract = withMutual(fiche("ars 5; mutuelle 5; ~Mutuelle_du_bourg 5; ~MUTUELLE-DU-BOURG"));
        assertThat(outside.outcome(contract).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(LINE + "1/funder");
            assertThat(finding.getRelated())
                    .extracting(Spot::pointer)
                    .containsExactly(LINE + "2/funderLabel", LINE + "3/funderLabel");
            assertThat(french(finding))
                    .isEqualTo("« Mutuelle du bourg » figure comme financeur (3 fois) sans être signataire du"
                            + " contrat.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ars 5,                            PASSED",
        "~agence_régionale_de_santé,       PASSED",
        "~MDB,                             FAILED",
        "~la_mutuelle,                     FAILED",
        "mutuelle REFUSED,                 NOT_APPLICABLE",
        "- OWN_FUNDS,                      NOT_APPLICABLE",
        "'',                               NOT_APPLICABLE",
        "nobody,                           PASSED",
        "~partenaires_divers,              NOT_EVALUATED",
    })
    void aFunderIsKnownByIdOrName(String lines, OutcomeStatus status) {
        assertThat(outside.outcome(withMutual(fiche(lines))).status()).as(lines).isEqualTo(status);
    }

    @Test
    void aNameThatTwoOrganisationsBearNamesNeither() {
        Contract contract = withMutual(fiche("~MDB"));
        List<Organisation> organisations = new ArrayList<>(contract.getOrganisations());
        organisations.add(Organisation.builder()
                .id("autre")
                .name("Maison des bénévoles")
                .shortName("MDB")
                .build());
        Contract namesakes =
                Contract.builder().from(contract).organisations(organisations).build();
        Collections.reverse(organisations);
        Contract backwards =
                Contract.builder().from(contract).organisations(organisations).build();
        assertThat(List.of(namesakes, backwards))
                .allSatisfy(each -> assertThat(outside.reasons(each)).containsExactly("words"));
    }

    @Test
    void wordsThatNameNobodyAreToldOnce() {
        List<Undecided> undecided =
                outside.outcome(fiche("~partenaires; ~partenaires; ~EPCI")).undecided();
        assertThat(undecided)
                .extracting(open -> open.getSpot().pointer())
                .containsExactly(LINE + "0/funderLabel", LINE + "2/funderLabel");
        assertThat(french(undecided.get(0))).contains("« partenaires »");
        assertThat(undecided.get(0).getReason()).isEqualTo("financing.funder-not-party.reason.words");
    }

    @Test
    void whoSignsAnAmendmentIsAParty() {
        Contract contract = Contract.builder()
                .from(withMutual(fiche("mutuelle 5")))
                .addAmendments(Amendment.builder()
                        .addSignatories(ReferenceContracts.signatory("mutuelle"))
                        .build())
                .build();
        assertThat(outside.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void signatoriesThatAreNotNamedLeaveItUndecided() {
        Contract contract = withMutual(fiche("mutuelle 5"));
        Contract unlisted =
                Contract.builder().from(contract).signatories(List.of()).build();
        Contract collective = withMaires(contract);
        assertThat(List.of(unlisted, collective)).allSatisfy(each -> {
            assertThat(outside.pointers(each)).isEmpty();
            assertThat(outside.reasons(each)).containsExactly("signatories");
        });
        assertThat(outside.outcome(withMaires(fiche("ars 5"))).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(outside.outcome(unlisted).undecided().get(0).getSpot().pointer())
                .isEqualTo("/signatories");
    }

    private static Contract pluss(String fields, String lines) {
        return pluss(fields, lines, fiche -> fiche);
    }

    private static Contract pluss(
            String fields, String lines, java.util.function.UnaryOperator<FicheAction.Builder> change) {
        List<Field> list = fields.isEmpty()
                ? List.of()
                : Arrays.stream(fields.split(" ", -1)).map(Field::valueOf).toList();
        return fiche(ContractKind.PLUSS, lines, fiche -> change.apply(fiche.fields(list)));
    }

    private static Contract withLines(Contract contract, String lines) {
        return Contract.builder().from(contract).financings(lines(lines)).build();
    }

    private static Contract withMaires(Contract contract) {
        return Contract.builder()
                .from(contract)
                .addSignatories(Signatory.builder()
                        .collective(Collective.builder().label("les maires").build())
                        .build())
                .build();
    }

    private static Contract withMutual(Contract contract) {
        return Contract.builder()
                .from(contract)
                .addOrganisations(Organisation.builder()
                        .from(ReferenceContracts.organisation("mutuelle", "Mutuelle du bourg", OrganisationKind.MUTUAL))
                        .shortName("MDB")
                        .addAliases("La mutuelle")
                        .build())
                .build();
    }
}

package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.fiche;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static fr.santesocial.contract.rules.financing.FinancingCases.lines;
import static fr.santesocial.contract.rules.financing.FinancingCases.posts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money for coordination: not at parity, and twice. */
class CoordinationRulesTest {
    private static final String POST = "/governance/coordination/0/financings";
    private final RuleTester parity = RuleTester.of(new CoordinatorNotAtParity());
    private final RuleTester twice = RuleTester.of(new DoubleCoordination());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "half in shares,               ars 50%; commune-de-belmont 50%,              ''",
        "half said alone,              ars 50%,                                      ''",
        "a tenth more,                 ars 50.1%; msa 49.9%,                         ''",
        "more than a tenth more,       ars 50.11%; msa 49.89%,                       '50,11 %'",
        "a tenth less,                 ars 49.9%,                                    ''",
        "more than a tenth less,       ars 49.89%,                                   '49,89 %'",
        "half in two shares,           ars 25%; ars 25%; msa 50%,                    ''",
        "half in euros,                ars 25000; msa 20000; caf 5000,               ''",
        "a cent more,                  ars 25000.01; msa 25000,                      ''",
        "La Rochelle,                  ars 15000; commune-de-belmont 11707,          '56,2 %'",
        "a tenth more in euros,        ars 50.1; msa 49.9,                           ''",
        "more than a tenth in euros,   ars 50.11; msa 49.89,                         '50,1 %'",
        "less than half in euros,      ars 49.89; msa 50.11,                         '49,9 %'",
        "nothing by the ARS,           msa 50%; caf 50%,                             '0 %'",
        "nothing by the ARS in euros,  msa 500,                                      '0 %'",
        "refused lines apart,          ars 500; msa 500; caf 500 REFUSED,            ''",
        "own funds,                    ars 400; - 600 OWN_FUNDS,                     '40 %'",
        "each per year,                ars 500 PER_YEAR; msa 500 PER_YEAR,           ''",
        "each per year and uneven,     ars 600 PER_YEAR; msa 400 PER_YEAR,           '60 %'",
        "a share beside words,         ars 60%; msa t:le_reste,                      '60 %'",
        "a share with its amount,      ars 50% 700; msa 500,                         ''",
    })
    void theArsPaysHalf(String name, String lines, String part) {
        var outcome = parity.outcome(posts(ContractKind.CLS, "Coordinatrice: " + lines));
        if (part.isEmpty()) {
            assertThat(outcome.status()).as(name).isEqualTo(OutcomeStatus.PASSED);
        } else {
            assertThat(outcome.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.getPointer()).isEqualTo(POST);
                assertThat(french(finding))
                        .isEqualTo("« Coordinatrice » : l'ARS finance " + part + " de la coordination, et non la"
                                + " moitié.");
            });
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "funders, ars 50%; ~partenaires 50%,           1 financeur sur 2 n'est pas identifié",
        "funders, ars 50%; ~autres; - 5,               2 financeurs sur 3 ne sont pas identifiés",
        "amounts, ars 500; msa,                        1 financement sur 2 n'a pas de montant unique",
        "amounts, ars 500..600; msa 50%,               2 financements sur 2 n'ont pas de montant unique",
        "amounts, ars 50%; ars 500; msa 500,           1 financement sur 3 n'a pas de montant unique",
        "amounts, ars 0; msa 0,                        0 financement sur 2",
        "amounts, ars -5; msa 1,                       0 financement sur 2",
        "apart,   ars 500 PER_YEAR; msa 500,           les 2 financements ne portent pas",
        "apart,   ars 25% p:2024/2024; ars 25% p:2025/2025; msa 5, les 3 financements ne portent pas",
        "others,  ars 30000,                           seul le montant versé par l'ARS",
    })
    void saysWhyThePartIsNotKnown(String reason, String lines, String words) {
        var outcome = parity.outcome(posts(ContractKind.PLUSS, "Coordinatrice: " + lines));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.undecided()).singleElement().satisfies(open -> {
            assertThat(open.getReason()).isEqualTo("financing.coordinator-not-at-parity.reason." + reason);
            assertThat(open.getSpot().pointer()).isEqualTo(POST);
            assertThat(french(open)).startsWith("« Coordinatrice »").contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Coordinatrice,                                  true",
        "Coordonnateur du CLS,                           true",
        "Coordination du contrat local de santé,         true",
        "Coordinatrice du PLUSS,                         true",
        "Chargée de mission santé,                       true",
        "Coordonnateur du CLSM,                          false",
        "Coordinatrice CLS et CLSM,                      false",
        "Chargé de coopération CTG,                      false",
        "Coordinatrice CLS et ASV,                       false",
        "Coordinateur de la CPTS,                        false",
    })
    void aPostOfTheContractIsMeant(String function, boolean meant) {
        var outcome = parity.outcome(posts(ContractKind.CLS, function + ": ars 60%"));
        assertThat(outcome.status()).isEqualTo(meant ? OutcomeStatus.FAILED : OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Animation et coordination du contrat local de santé, COORDINATION,      true",
        "Poste de coordinatrice CLS,                          COORDINATION,      true",
        "Animation et coordination du contrat local de santé, PREVENTION,        false",
        "Coordination des soins palliatifs,                   COORDINATION,      false",
        "Communication du CLS,                                COORDINATION,      false",
        "Coordination du CLSM,                                COORDINATION,      false",
        "Coordination hors CLS,                               COORDINATION,      false",
    })
    void aFicheAboutTheCoordinationIsMeant(String title, Field field, boolean meant) {
        Contract contract = about(title, "ars 15000; commune-de-belmont 11707", field);
        assertThat(parity.pointers(contract)).isEqualTo(meant ? List.of("/fichesActions/0/financings") : List.of());
        assertThat(parity.outcome(contract).subjects()).isEqualTo(meant ? 1 : 0);
    }

    @Test
    void isNotApplicableWithoutMoneyNorToCtg() {
        assertThat(parity.outcome(posts(ContractKind.CLS, "Coordinatrice: ")).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(parity.outcome(posts(ContractKind.CLS, "Coordinatrice: ars 60% REFUSED"))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(parity.outcome(posts(ContractKind.CTG, "Coordinatrice: ars 60%"))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Coordinatrice: ars 50%,      Coordonnateur CLSM: ars 50%,                     FAILED",
        "Coordinatrice: ars 50%,      Coordonnateur du conseil local de santé mentale: ~ARS, FAILED",
        "Coordinatrice: ars REFUSED,  Coordonnateur CLSM: ars 50%,                     PASSED",
        "Coordinatrice: ars 50%,      Coordonnateur CLSM: ars REFUSED,                 NOT_APPLICABLE",
        "Coordinatrice: ars 50%,      Coordonnateur CLSM: msa 50%,                     PASSED",
        "Coordinatrice: msa 50%,      Coordonnateur CLSM: ars 50%,                     PASSED",
        "Coordinatrice: ars 50%,      Coordonnateur CLSM: ~partenaires,                NOT_EVALUATED",
        "Coordinatrice: ~partenaires, Coordonnateur CLSM: ars 50%,                     NOT_EVALUATED",
        "Coordinatrice: ~partenaires, Coordonnateur CLSM: ~autres,                     NOT_EVALUATED",
        "Coordinatrice: msa,          Coordonnateur CLSM: ~autres,                     PASSED",
        "Coordinatrice: ~autres,      Coordonnateur CLSM: msa,                         PASSED",
        "Coordinatrice: ars 50%,      Coordinatrice adjointe: ars 50%,                 NOT_APPLICABLE",
        "Coordinatrice: ars 50%,      Chargé de coopération CTG: ars 50%,              NOT_APPLICABLE",
        "Chargé de coopération CTG: ars 50%, Coordonnateur CLSM: ars 50%,              PASSED",
        "Coordinatrice: ars 50% l:coordination_CLS; ars 50% l:coordination_CLSM, Autre: , FAILED",
        "Coordinatrice CLS et CLSM: ars 50%; msa 50%, Autre: ,                         NOT_APPLICABLE",
        "Coordinatrice CLS et CLSM: ars 50% x:pour_le_CLS; ars 50% x:pour_le_CLSM, Autre: , FAILED",
    })
    void oneCoordinationIsPaid(String first, String second, OutcomeStatus status) {
        assertThat(twice.outcome(posts(ContractKind.CLS, first, second)).status())
                .as("%s / %s", first, second)
                .isEqualTo(status);
    }

    @Test
    void tellsWhereTheOtherMoneyIs() {
        var finding = twice.outcome(
                        posts(ContractKind.PLUSS, "Coordonnateur CLSM: msa; ars; ars", "Coordinatrice: ars"))
                .findings()
                .get(0);
        assertThat(finding.getPointer()).isEqualTo("/governance/coordination/0/financings/1");
        assertThat(finding.getRelated())
                .extracting(Spot::pointer)
                .containsExactly("/governance/coordination/1/financings/0", "/governance/coordination/0/financings/2");
    }

    @Test
    void tellsWhichFunderIsNotIdentified() {
        assertThat(open(posts(ContractKind.CLS, "Coordinatrice: ars", "Coordonnateur CLSM: msa; ~autres")))
                .isEqualTo("/governance/coordination/1/financings/1");
        assertThat(open(posts(ContractKind.CLS, "Coordinatrice: ~autres", "Coordonnateur CLSM: ars")))
                .isEqualTo("/governance/coordination/0/financings/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coordination du CLSM", "Un coordonnateur pour le conseil local de santé mentale"})
    void aFicheMayBeAboutTheClsm(String title) {
        assertThat(twice.pointers(clsm(title, "ars 50%"))).containsExactly("/fichesActions/0/financings/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faire vivre le CLSM",
                "Coordination des acteurs de la santé mentale",
                "Coordination du CLS et du CLSM",
                "Coordination hors CLSM",
                "Coordination du PTSM et du CLSM",
                "Coordination CLSMX",
                "Coordination de la CPTS",
                "Coordination des conseils de quartier",
                "Semaines d'information sur la santé mentale",
                "Coordination du conseil local de santé",
            })
    void orAboutSomethingElse(String title) {
        assertThat(twice.outcome(clsm(title, "ars 50%")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void isNotApplicableToCtg() {
        assertThat(twice.outcome(posts(ContractKind.CTG, "Coordinatrice: ars", "Coordonnateur CLSM: ars"))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private String open(Contract contract) {
        var undecided = twice.outcome(contract).undecided().get(0);
        assertThat(undecided.getReason()).isEqualTo("financing.double-coordination.reason.unknown");
        return undecided.getSpot().pointer();
    }

    private static Contract about(String title, String lines, Field field) {
        return fiche(ContractKind.CLS, lines, fiche -> fiche.title(title).fields(List.of(field)));
    }

    private static Contract clsm(String title, String lines) {
        return Contract.builder()
                .from(posts(ContractKind.CLS, "Coordinatrice: ars"))
                .fichesActions(List.of(FicheAction.builder()
                        .id("clsm")
                        .title(title)
                        .addField(Field.MENTAL_HEALTH)
                        .financings(lines(lines))
                        .build()))
                .build();
    }
}

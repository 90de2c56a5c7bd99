package fr.santesocial.contract.rules.category;

import static fr.santesocial.contract.rules.category.CategorisedContracts.TWELVE;
import static fr.santesocial.contract.rules.category.CategorisedContracts.category;
import static fr.santesocial.contract.rules.category.CategorisedContracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeUnknownTest {
    private final RuleTester tester = RuleTester.of(new CodeUnknown());

    @Test
    void knowsTheTwelve() {
        var outcome = tester.outcome(with(TWELVE));
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(outcome.subjects()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1-1", "B1-9", "D-2", "A4-5", "a1", "d", "b3-2"})
    void knowsTheirParts(String code) {
        assertThat(tester.outcome(with(code)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"E", "A", "A0", "A5", "B5", "C4", "D1", "A1-0", "A1-10", "A1-", "-1", "E1-1", "A1-x", "A11"})
    void knowsNoOther(String code) {
        assertThat(tester.pointers(with("A1 " + code))).containsExactly("/fichesActions/0/resultCategories/1/code");
    }

    @Test
    void namesTheCodeAndThoseThatThereAre() {
        var finding = tester.outcome(with("c4")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("La catégorie de résultats « C4 » n'existe pas.");
        assertThat(finding.why(Locale.FRENCH)).contains("A1, A2, A3, A4, B1, B2, B3, B4, C1, C2, C3, D");
    }

    @Test
    void cannotTellWithoutACode() {
        assertThat(tester.pointers(with("- A1"))).isEmpty();
        assertThat(tester.reasons(with("- A1"))).containsExactly("code-missing");
        assertThat(tester.outcome(with("-")).undecided().get(0).getSpot().pointer())
                .isEqualTo("/fichesActions/0/resultCategories/0/code");
        assertThat(tester.outcome(with("-")).undecided().get(0).message(Locale.FRENCH))
                .startsWith("La catégorie de résultats « Catégorie » n'a pas de code");
    }

    @Test
    void looksWhereverTheToolIsNamed() {
        FicheAction fiche = FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .addThemes(
                        ofScheme("E1", "Promotion santé suisse"),
                        ofScheme("E1", "oscars:theme"),
                        ofScheme("A1", "oscars:categorie"),
                        category("E1"))
                .addActionTypes(ofScheme("E2", "OSCARS : catégorie"))
                .build();
        var outcome = tester.outcome(with(fiche));
        assertThat(tester.pointers(with(fiche)))
                .containsExactly("/fichesActions/0/themes/0/code", "/fichesActions/0/actionTypes/0/code");
        assertThat(outcome.subjects()).isEqualTo(3);
    }

    @Test
    void looksAtThemOnceWhereTheyNameTheirToolToo() {
        FicheAction fiche = FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .addResultCategories(ofScheme("E1", "oscars:categorisation"))
                .build();
        assertThat(tester.pointers(with(fiche))).containsExactly("/fichesActions/0/resultCategories/0/code");
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void isAboutEveryKindOfContract(ContractKind kind) {
        Contract contract = Contract.builder().from(with("E")).kind(kind).build();
        assertThat(tester.pointers(contract)).hasSize(1);
    }

    @Test
    void isNotApplicableWithoutCategories() {
        assertThat(tester.outcome(with("")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void neverPassesWhereACodeCouldNotBeRead() {
        var outcome = DamagedContract.outcome(new CodeUnknown(), with("-"), "/fichesActions/0/resultCategories/0/code");
        assertThat(outcome.undecided())
                .extracting(undecided -> undecided.getReason())
                .isEqualTo(List.of("engine.blocked"));
    }

    @Test
    void neverPassesWhereTheNameOfACodeListCouldNotBeRead() {
        FicheAction fiche = FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .addThemes(category("E1"))
                .build();
        var outcome = DamagedContract.outcome(new CodeUnknown(), with(fiche), "/fichesActions/0/themes/0/scheme");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private static Coded ofScheme(String code, String scheme) {
        return Coded.builder().code(code).scheme(scheme).build();
    }
}

package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClsTooLongTest {
    private final RuleTester tester = RuleTester.of(new ClsTooLong());

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource({
        "2022,       2026,       -,     -,                     -",
        "2022,       2027,       -,     -,                     two-readings",
        "2022,       2027,       P5Y,   -,                     -",
        "2022,       2027,       P6Y,   /term/end,             -",
        "2022,       2027,       P9Y,   -,                     two-readings",
        "2022,       2028,       -,     /term/end,             -",
        "2022-01-01, 2026-12-31, -,     -,                     -",
        "2022-01-01, 2027-01-01, -,     -,                     two-readings",
        "2022-01-01, 2027-01-02, -,     /term/end,             -",
        "2022-01-01, 2027,       P5Y,   -,                     -",
        "2022-06-01, 2027,       P6Y,   -,                     two-readings",
        "2022-06-01, 2027,       P64M,  /term/end,             -",
        "2022-06-01, 2027,       P56M,  -,                     -",
        "-,          2028,       P5Y,   -,                     -",
        "-,          -,          P6Y,   /term/declaredDuration, -",
        "-,          -,          P61M,  /term/declaredDuration, -",
        "-,          -,          P60M,  -,                     -",
        "2022,       -,          -,     -,                     length-unknown",
        "2030,       2022,       -,     -,                     reversed",
    })
    void judgesTheInitialTerm(String start, String end, String declared, String pointers, String reasons) {
        Contract contract =
                TermContracts.withTerm(TermContracts.term(start, end, declared).build());
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2022,       2027, 6 ans,           5 ans",
        "2022-06-01, 2027, 5 ans 7 mois, 4 ans 7 mois",
    })
    void namesBothReadings(String start, String end, String inclusive, String exclusive) {
        Contract contract =
                TermContracts.withTerm(TermContracts.term(start, end).build());
        assertThat(tester.outcome(contract).undecided().get(0).message(Locale.FRENCH))
                .isEqualTo(
                        "Selon que l'on compte ou non le dernier jour, le dernier mois ou la dernière année, le contrat"
                                + " dure " + inclusive + " ou " + exclusive
                                + " ; on ne peut pas dire s'il dépasse 5 ans.");
    }

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource({
        "2022-01-01, 2029-12-31, -,   8 ans",
        "2022-01-01, 2030-01-01, -,   8 ans 1 jour",
        "2022,       2028,       -,   6 ans au moins",
        "2022-03,    2028-02,    -,   5 ans 11 mois au moins",
        "2022-06-01, 2028,       -,   5 ans 7 mois au moins",
        "2022,       2027,       P6Y, 6 ans",
        "-,          -,          P6Y, 6 ans",
    })
    void namesALeastLengthOnlyWhereTheDatesLeaveTwo(String start, String end, String declared, String length) {
        Contract contract =
                TermContracts.withTerm(TermContracts.term(start, end, declared).build());
        var finding = tester.outcome(contract).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le contrat est conclu pour " + length
                        + ", alors qu'un contrat local de santé dure d'ordinaire 5 ans au plus, hors avenants.");
        assertThat(finding.fix(Locale.FRENCH)).startsWith("Vérifiez les dates ou la durée du contrat initial ;");
    }

    @Test
    void namesBothReadingsOfFullDatesWhereItCannotDecide() {
        Contract contract = TermContracts.withTerm(
                TermContracts.term("2022-01-01", "2027-01-01").build());
        assertThat(tester.outcome(contract).undecided().get(0).message(Locale.FRENCH))
                .contains("le contrat dure 5 ans 1 jour ou 5 ans ;");
    }

    @Test
    void countsToTheEndOfThePrs() {
        Term term = TermContracts.term("2022", "-")
                .basis(TermBasis.UNTIL_PRS_END)
                .prsEnd(PartialDate.of(2028))
                .build();
        assertThat(tester.pointers(TermContracts.withTerm(term))).containsExactly("/term/prsEnd");
    }

    @Test
    void leavesAmendmentsOut() {
        Contract prolonged = Contract.builder()
                .from(TermContracts.withTerm(TermContracts.term("2022", "2026").build()))
                .addAmendment(Amendment.builder()
                        .addEffect(AmendmentEffect.PROLONGATION)
                        .newEnd(PartialDate.of(2030))
                        .build())
                .build();
        assertThat(tester.pointers(prolonged)).isEmpty();
    }
}

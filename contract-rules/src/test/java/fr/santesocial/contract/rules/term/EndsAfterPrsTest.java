package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsAfterPrsTest {
    private final RuleTester tester = RuleTester.of(new EndsAfterPrs());

    @ParameterizedTest(name = "{0} to {1}, {2}, PRS {3}")
    @CsvSource({
        "2024,    2029,       -,   2028,       /term/end,              -",
        "2024,    2028,       -,   2028,       -,                      -",
        "2024,    2027,       -,   2028,       -,                      -",
        "2024,    2028-12-31, -,   2028,       -,                      dates-imprecise",
        "2024,    2028-12-31, -,   2028-10-31, /term/end,              -",
        "2024,    -,          P3Y, 2025,       /term/declaredDuration, -",
        "2024,    -,          P3Y, 2026,       -,                      dates-imprecise",
        "2024,    -,          P3Y, 2028,       -,                      -",
        "2024-04, -,          P3Y, 2026,       /term/declaredDuration, -",
        "2024,    -,          -,   2028,       -,                      end-unknown",
    })
    void comparesBothEnds(String start, String end, String declared, String prsEnd, String pointers, String reasons) {
        Contract contract = TermContracts.withTerm(TermContracts.term(start, end, declared)
                .prsEnd(TermContracts.date(prsEnd))
                .build());
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }

    @Test
    void endsWithThePrsWhereTheTermRestsOnIt() {
        Term term = TermContracts.term("2024", "-")
                .basis(TermBasis.UNTIL_PRS_END)
                .prsEnd(TermContracts.date("2028"))
                .build();
        assertThat(tester.outcome(TermContracts.withTerm(term)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void pointsToTheAmendmentThatGivesTheEnd() {
        Amendment.Builder amendment = Amendment.builder().addEffect(AmendmentEffect.PROLONGATION);
        assertThat(tester.pointers(
                        amended(amendment.newEnd(TermContracts.date("2029")).build())))
                .containsExactly("/amendments/0/newEnd");
        Amendment byPeriod = Amendment.builder()
                .addEffect(AmendmentEffect.PROLONGATION)
                .period(TermContracts.period("2028", "2029"))
                .build();
        assertThat(tester.pointers(amended(byPeriod))).containsExactly("/amendments/0/period/end");
    }

    @Test
    void takesTheEndOfARelatedPrs() {
        Contract contract = Contract.builder()
                .from(TermContracts.withTerm(TermContracts.term("2024", "2029").build()))
                .addRelatedPlan(prs("2028"))
                .build();
        assertThat(tester.pointers(contract)).containsExactly("/term/end");
    }

    @ParameterizedTest(name = "ends {0}, PRS {1} and {2}")
    @CsvSource({
        "2029, 2028, 2033, -,         several-prs",
        "2034, 2028, 2033, /term/end, -",
        "2027, 2028, 2033, -,         -",
        "2029, 2028, 2028, /term/end, -",
        "2029, 2023, 2033, -,         -",
    })
    void decidesBetweenSeveralPrsOnlyWhereAllAgree(
            String end, String first, String second, String pointers, String reasons) {
        Contract contract = Contract.builder()
                .from(TermContracts.withTerm(TermContracts.term("2024", end).build()))
                .addRelatedPlans(prs(first), prs(second))
                .build();
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }

    @Test
    void namesAllThePrsItCannotChooseFrom() {
        Contract contract = Contract.builder()
                .from(TermContracts.withTerm(TermContracts.term("2024", "2029").build()))
                .addRelatedPlans(prs("2028"), prs("2033"))
                .build();
        assertThat(tester.outcome(contract).undecided().get(0).message(Locale.FRENCH))
                .contains("(2029)", "(2028, 2033)");
    }

    @Test
    void isNotApplicableWithoutAnEndOfThePrs() {
        Contract contract =
                TermContracts.withTerm(TermContracts.term("2024", "2029").build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static RelatedPlan prs(String end) {
        return RelatedPlan.builder()
                .title("PRS")
                .kind(PlanKind.PRS)
                .period(TermContracts.period("2018", end))
                .build();
    }

    private static Contract amended(Amendment amendment) {
        Term term = TermContracts.term("2024", "2027")
                .prsEnd(TermContracts.date("2028"))
                .build();
        return Contract.builder()
                .from(TermContracts.withTerm(term))
                .addAmendment(amendment)
                .build();
    }
}

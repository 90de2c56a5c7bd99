package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.PlanState;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.kind.TermEndOrigin;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ends the regional health project of a contract can have, and what they do to the end of the contract. */
class PrsEndsTest {

    @ParameterizedTest(name = "from {0} beside {1}")
    @CsvSource({
        "2024,       -,                                     -",
        "2024,       PRS:2028:-,                            2028",
        "2024,       PRS:2028:IN_FORCE,                     2028",
        "2024,       PRS:-:-,                               -",
        "2024,       PRAPS:2028:-,                          -",
        "2024,       -:2028:-,                              -",
        "2024,       PRS:2028:- PRS:2028:-,                 2028",
        "2024,       PRS:2028:- PRS:2033:-,                 2028 2033",
        "2024,       PRS:2028:- PRS:2028-10:-,              2028 2028-10",
        "2024,       PRS:2023:- PRS:2028:-,                 2028",
        "2024,       PRS:2023:ENDED PRS:2028:-,             2028",
        "2024,       PRS:2024:-,                            2024",
        "2024,       PRS:2024:ENDED,                        -",
        "2024,       PRS:2025:ENDED,                        2025",
        "2023-11-01, PRS:2023-10-31:-,                      -",
        "2023-11-01, PRS:2023-11-01:-,                      2023-11-01",
        "2023-11-01, PRS:2023-11-01:ENDED,                  2023-11-01",
        "-,          PRS:2023:- PRS:2028:-,                 2023 2028",
        "-,          PRS:2023:ENDED PRS:2028:-,             2028",
    })
    void countTheRelatedPrsThatWereNotOverWhenTheTermBegan(String start, String plans, String ends) {
        Contract contract = contract(term(start).build(), plans);
        List<PartialDate> expected = dates(ends);
        assertThat(contract.prsEnds()).isEqualTo(expected);
        boolean known = expected.size() == 1;
        EffectiveTerm term = contract.effectiveTerm();
        assertThat(term.end()).isEqualTo(known ? Optional.of(expected.get(0)) : Optional.empty());
        assertThat(term.endOrigin()).isEqualTo(known ? TermEndOrigin.PRS_END : TermEndOrigin.UNKNOWN);
    }

    @Test
    void areTheOneThatTheTermStates() {
        Contract contract = contract(term("2024").prsEnd(PartialDate.of(2023)).build(), "PRS:2028:- PRS:2033:-");
        assertThat(contract.prsEnds()).containsExactly(PartialDate.of(2023));
        assertThat(contract.effectiveTerm().end()).contains(PartialDate.of(2023));
    }

    @Test
    void endNoContractThatDoesNotRestOnThem() {
        Contract contract = contract(Term.builder().start(PartialDate.of(2024)).build(), "PRS:2028:-");
        assertThat(contract.prsEnds()).containsExactly(PartialDate.of(2028));
        assertThat(contract.effectiveTerm().end()).isEmpty();
    }

    @Test
    void areReadWithoutTermToo() {
        Contract contract = DerivedSamples.contract(ContractKind.CLS)
                .addRelatedPlans(plan("PRS:2028:-"))
                .build();
        assertThat(contract.prsEnds()).containsExactly(PartialDate.of(2028));
    }

    private static Term.Builder term(String start) {
        return Term.builder().start(date(start)).basis(TermBasis.UNTIL_PRS_END);
    }

    private static Contract contract(Term term, String plans) {
        return DerivedSamples.contract(ContractKind.CLS)
                .term(term)
                .relatedPlans(words(plans).stream().map(PrsEndsTest::plan).toList())
                .build();
    }

    /** "PRS:2028:ENDED" is a plan with its kind, end and state; "-" stands for what is absent. */
    private static RelatedPlan plan(String words) {
        String[] parts = words.split(":", -1);
        return RelatedPlan.builder()
                .title("Un plan")
                .kind(parts[0].equals("-") ? Optional.empty() : Optional.of(PlanKind.valueOf(parts[0])))
                .period(Period.builder().end(date(parts[1])).build())
                .state(parts[2].equals("-") ? Optional.empty() : Optional.of(PlanState.valueOf(parts[2])))
                .build();
    }

    private static List<PartialDate> dates(String words) {
        return words(words).stream().map(PartialDate::parse).toList();
    }

    private static List<String> words(String words) {
        return words.equals("-") ? List.of() : Arrays.asList(words.split(" ", -1));
    }

    private static Optional<PartialDate> date(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}

package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.BARBATRE;
import static fr.santesocial.contract.rules.territory.TerritoryCases.MALLIEVRE;
import static fr.santesocial.contract.rules.territory.TerritoryCases.NOIRMOUTIER;
import static fr.santesocial.contract.rules.territory.TerritoryCases.commune;
import static fr.santesocial.contract.rules.territory.TerritoryCases.epci;
import static fr.santesocial.contract.rules.territory.TerritoryCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A commune outside the groupings of today says nothing of a contract that may have ended before their map was drawn. */
class EpciAtTermEndTest {
    private static final Term UNTIL_PRS_END =
            Term.builder().basis(TermBasis.UNTIL_PRS_END).build();

    private final RuleTester tester = RuleTester.of(new CommuneOutsideEpci());

    @ParameterizedTest(name = "until the end of a PRS of {0}: {1}")
    @CsvSource({
        "-,          end-unknown",
        "2025,       ended",
        "2026,       found",
        "2023 2025,  ended",
        "2025 2028,  end-unknown",
        "2028 2025,  end-unknown",
        "2026 2028,  found",
    })
    void followsEveryPrsThatTheContractMayRunTo(String ends, String result) {
        assertThat(said(of(UNTIL_PRS_END, ends))).isEqualTo(result);
    }

    @ParameterizedTest(name = "from {0} for {1}: {2}")
    @CsvSource({
        "2022,       P3Y, ended",
        "2023,       P3Y, end-unknown",
        "2024,       P3Y, found",
        "2023-01,    P3Y, ended",
        "2023-01-02, P3Y, found",
    })
    void followsBothReadingsOfADuration(String start, String duration, String result) {
        Term term = Term.builder()
                .start(PartialDate.parse(start))
                .declaredDuration(Period.parse(duration))
                .build();
        assertThat(said(of(term, "-"))).isEqualTo(result);
    }

    @Test
    void otherTermsDoNotRunToTheEndOfThePrs() {
        assertThat(said(of(Term.builder().build(), "2025"))).isEqualTo("found");
        assertThat(said(of(Term.builder().end(PartialDate.of(2028)).build(), "2025")))
                .isEqualTo("found");
    }

    @Test
    void theEndThatIsStatedCounts() {
        Term term = Term.builder().from(UNTIL_PRS_END).end(PartialDate.of(2025)).build();
        assertThat(said(of(term, "-"))).isEqualTo("ended");
        assertThat(said(of(term, "2028"))).isEqualTo("ended");
    }

    @Test
    void needsNoEndWhereEveryCommuneIsAtHome() {
        Contract contract = Contract.builder()
                .from(with(List.of(epci(NOIRMOUTIER)), List.of(commune(BARBATRE))))
                .term(UNTIL_PRS_END)
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void saysWhatIsOpenAndSince() {
        assertThat(message(of(UNTIL_PRS_END, "-")))
                .isEqualTo(
                        "1 commune n'appartient à aucune des intercommunalités du territoire selon le code officiel"
                                + " géographique au 1er janvier 2026, mais le document ne dit pas avec certitude si le contrat"
                                + " avait déjà pris fin à cette date : la carte des intercommunalités a pu changer entre-temps.");
        assertThat(message(of(UNTIL_PRS_END, "2025 2024"))).contains("mais le contrat a pris fin avant (2025) :");
    }

    private String said(Contract contract) {
        RuleOutcome outcome = tester.outcome(contract);
        if (!outcome.findings().isEmpty()) {
            assertThat(outcome.undecided()).isEmpty();
            return "found";
        }
        assertThat(outcome.undecided())
                .singleElement()
                .satisfies(open -> assertThat(open.getSpot().pointer()).isEqualTo("/territory/communes"));
        return tester.reasons(contract).get(0);
    }

    private String message(Contract contract) {
        return tester.outcome(contract).undecided().get(0).message(Locale.FRENCH);
    }

    /** A contract with a commune outside its groupings, such a term, and a PRS for each of these ends. */
    private static Contract of(Term term, String prsEnds) {
        return Contract.builder()
                .from(with(List.of(epci(NOIRMOUTIER)), List.of(commune(MALLIEVRE))))
                .term(term)
                .relatedPlans(
                        prsEnds.equals("-")
                                ? List.of()
                                : Stream.of(prsEnds.split(" "))
                                        .map(EpciAtTermEndTest::prs)
                                        .toList())
                .build();
    }

    private static RelatedPlan prs(String end) {
        return RelatedPlan.builder()
                .title("PRS jusqu'en " + end)
                .kind(PlanKind.PRS)
                .period(fr.santesocial.contract.model.value.Period.builder()
                        .end(PartialDate.parse(end))
                        .build())
                .build();
    }
}

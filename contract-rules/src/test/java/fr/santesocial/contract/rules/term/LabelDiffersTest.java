package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelDiffersTest {
    private final RuleTester tester = RuleTester.of(new LabelDiffers());

    @ParameterizedTest(name = "{0}: {1} to {2}, {3}")
    @CsvSource({
        "2020/2023,                  2020,       2023,       -,   -,           -",
        "2022-2025,                  2022-02-23, 2025-12-31, -,   -,           -",
        "2025 à 2028,                2025,       2028,       -,   -,           -",
        "du 01/01/2022 au 31/12/2026, 2022,      2026,       -,   -,           -",
        "2020/2023,                  2017,       2022,       -,   /term/label, -",
        "2020/2023,                  2020,       2022,       -,   /term/label, -",
        "2020/2023,                  2017,       2023,       -,   /term/label, -",
        "2023-2020,                  2020,       2023,       -,   /term/label, -",
        "2020/2023,                  2017,       -,          -,   /term/label, -",
        "2020/2023,                  -,          2022,       -,   /term/label, -",
        "2020/2023,                  2020,       -,          P1Y, /term/label, -",
        "2020/2023,                  2020,       -,          P3Y, -,           term-unknown",
        "2020/2023,                  2020,       -,          -,   -,           term-unknown",
        "2020/2023,                  -,          2023,       -,   -,           term-unknown",
        "depuis 2020,                2020,       2023,       -,   -,           label-unreadable",
        "trois ans,                  2020,       2023,       -,   -,           label-unreadable",
        "2020-2023 puis 2026,        2020,       2023,       -,   -,           label-unreadable",
        "n° 20202023,                2020,       2023,       -,   -,           label-unreadable",
    })
    void comparesYears(String label, String start, String end, String declared, String pointers, String reasons) {
        Contract contract = labelled(label, start, end, declared);
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }

    @Test
    void countsAmendments() {
        Contract prolonged = Contract.builder()
                .from(labelled("2017-2022", "2017", "2020", "-"))
                .addAmendment(Amendment.builder()
                        .addEffect(AmendmentEffect.PROLONGATION)
                        .newEnd(TermContracts.date("2022"))
                        .build())
                .build();
        assertThat(tester.outcome(prolonged).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void namesOnlyTheYearsThatDiffer() {
        Contract contract = labelled("2020/2023", "2020", "2022-12-31", "-");
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La période imprimée « 2020/2023 » ne correspond pas aux dates du contrat :"
                        + " elle porte 2023, là où les dates donnent 31 décembre 2022.");
    }

    @Test
    void isNotApplicableWithoutLabel() {
        Contract contract =
                TermContracts.withTerm(TermContracts.term("2020", "2023").build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Contract labelled(String label, String start, String end, String declared) {
        Term term = TermContracts.term(start, end, declared).label(label).build();
        return TermContracts.withTerm(term);
    }
}

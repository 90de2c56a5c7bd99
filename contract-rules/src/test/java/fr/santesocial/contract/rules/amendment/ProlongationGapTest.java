package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProlongationGapTest {
    private static final String FIRST = "/amendments/0/period/start";
    private final RuleTester tester = RuleTester.of(new ProlongationGap());

    @ParameterizedTest(name = "{0} to {1}, {2}, then from {3}")
    @CsvSource({
        "2017, 2020-12-31, -,   2021-01-01, silent",
        "2017, 2020-12-31, -,   2021-01-02, fires",
        "2017, 2020-12-31, -,   2020-12-31, fires",
        "2017, 2020-12-31, -,   2021-02,    fires",
        "2017, 2020-12-31, -,   2021,       dates-imprecise",
        "2017, 2020,       -,   2021,       dates-imprecise",
        "2017, 2020,       -,   2021-01-01, dates-imprecise",
        "2017, 2020,       -,   2022,       fires",
        "2017, 2020,       -,   2019,       fires",
        "2017, -,          P3Y, 2021,       dates-imprecise",
        "2017, -,          P3Y, 2022,       fires",
        "2017, -,          -,   2021,       former-end-unknown",
    })
    void comparesWithTheFormerEnd(String start, String end, String declared, String from, String expected) {
        Amendment amendment = AmendedContracts.prolongation("-")
                .period(AmendedContracts.period(from, "-"))
                .build();
        Contract contract = AmendedContracts.with(AmendedContracts.term(start, end, declared), amendment);
        boolean decided = expected.equals("silent") || expected.equals("fires");
        assertThat(tester.pointers(contract)).isEqualTo(AmendedContracts.list(expected.equals("fires") ? FIRST : "-"));
        assertThat(tester.reasons(contract)).isEqualTo(AmendedContracts.list(decided ? "-" : expected));
    }

    @Test
    void saysWhenItStartsInstead() {
        Amendment amendment = AmendedContracts.prolongation("-")
                .number(1)
                .period(AmendedContracts.period("2021-02-01", "-"))
                .build();
        Contract contract = AmendedContracts.with(AmendedContracts.term("2017", "2020-12-31", "-"), amendment);
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La prolongation par l'avenant 1 ne commence pas le lendemain de la fin précédente"
                        + " (fin : 31 décembre 2020 ; début : 1er février 2021).");
    }

    @Test
    void goesOnFromTheEndOfTheAmendmentBefore() {
        Contract contract = AmendedContracts.with(
                AmendedContracts.term("2017-01-01", "2019-12-31", "-"),
                AmendedContracts.prolongation("2020-12-31").build(),
                AmendedContracts.prolongation("2021-12-31")
                        .period(AmendedContracts.period("2020-01-01", "-"))
                        .build());
        assertThat(tester.pointers(contract)).containsExactly("/amendments/1/period/start");
    }

    @Test
    void isNotApplicableToAnAmendmentThatDoesNotProlong() {
        Contract contract = AmendedContracts.with(Amendment.builder()
                .addEffect(AmendmentEffect.FINANCING)
                .period(AmendedContracts.period("2030", "2031"))
                .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void isNotApplicableToANewEndAlone() {
        Contract contract =
                AmendedContracts.with(AmendedContracts.prolongation("2030").build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}

package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.numbers;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRepeatedTest {
    private final RuleTester tester = RuleTester.of(new NumberRepeated());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all different,                   1/1.1; 1/1.2; 2/2.1,         ''",
        "twice in an axis,                1/1.1; 1/1.1; 2/2.1,         1",
        "second and third,                1/3; 1/3; 1/3,               1 2",
        "across axes that count through,  1/1; 1/2; 2/2; 2/3,          2",
        "across axes that start anew,     1/1; 1/2; 2/1; 2/2,          ''",
        "twice in an axis that restarts,  1/1; 1/2; 2/1; 2/2; 2/2,     4",
        "one axis starts at 2,            1/1; 1/2; 2/2; 2/3; 3/1,     2 4",
        "a single axis never restarts,    1/1; -/1,                    1",
        "written otherwise,               1/FA 1.1; 1/fa 01.1.,        1",
        "other words,                     1/Action 1; 1/Annexe 1,      ''",
        "another suffix,                  1/2a; 1/2b; 1/2 bis,         ''",
        "letters,                         1/A; 1/B; 1/a,               2",
        "without numbers,                 1/-; 1/-,                    nothing",
    })
    void comparesNumbers(String name, String fiches, String indices) {
        if (indices.equals("nothing")) {
            assertThat(tester.outcome(plan(3, fiches)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        } else {
            assertThat(tester.pointers(plan(3, fiches))).isEqualTo(numbers(indices));
        }
    }

    @Test
    void namesBothFiches() {
        var finding = tester.outcome(plan(1, "1/4; 1/4")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le numéro « 4 » de la fiche « Action b » est déjà celui de la fiche « Action a ».");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/fichesActions/0/number");
    }

    @Test
    void cannotTellWhereANumberCouldNotBeRead() {
        var outcome = Plans.damaged(new NumberRepeated(), plan(1, "1/-; 1/4; 1/5"), "/fichesActions/0/number");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}

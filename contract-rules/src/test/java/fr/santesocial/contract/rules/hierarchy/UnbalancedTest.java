package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.axis;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static fr.santesocial.contract.rules.hierarchy.Plans.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbalancedTest {
    private final RuleTester tester = RuleTester.of(new Unbalanced());

    @ParameterizedTest(name = "{0} fiches by axis")
    @CsvSource({
        "3 6 12 5 3, ''",
        "2 2 6,      /axes/2",
        "3 2 5,      ''",
        "4 5 1,      /axes/2",
        "1 8 1,      /axes/0 /axes/1 /axes/2",
        "7 3,        ''",
        "9 1,        /axes/1",
        "0 5 5,      ''",
    })
    void countsByAxis(String sizes, String pointers) {
        assertThat(String.join(" ", tester.pointers(sized(sizes)))).isEqualTo(pointers);
    }

    @ParameterizedTest(name = "{0} fiches by axis")
    @CsvSource({"8 1", "10", "''"})
    void hasNothingToSayOfFewFichesOrOneAxis(String sizes) {
        assertThat(tester.outcome(sized(sizes)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void fichesOfSubAxesBelongToTheTopAxis() {
        var first = axis(1).addAxis(axis(3).build()).build();
        Contract contract = with(List.of(first, axis(2).build()), fiches("3 9") + fiches("1 1") + fiches("2 2"));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
        Contract single = with(List.of(first, axis(2).build()), fiches("3 1") + fiches("2 9"));
        assertThat(tester.pointers(single)).containsExactly("/axes/0");
    }

    @Test
    void cannotTellFromLooseFichesOrExamples() {
        Contract loose = plan(3, fiches("1 9") + fiches("2 1") + "-/1;");
        assertThat(tester.reasons(loose)).containsExactly("loose");
        Contract examples = Contract.builder()
                .from(sized("1 9"))
                .fichesListed(FichesListed.EXAMPLES)
                .build();
        assertThat(tester.reasons(examples)).containsExactly("examples");
        assertThat(Plans.damaged(new Unbalanced(), sized("1 9"), "/fichesActions/3")
                        .status())
                .isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @Test
    void saysHowMany() {
        assertThat(tester.outcome(sized("9 1")).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'axe « Axe B » porte 1 fiche sur 10.");
    }

    private static Contract sized(String sizes) {
        String[] parts = sizes.isBlank() ? new String[0] : sizes.split(" ", -1);
        StringBuilder fiches = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            fiches.append(fiches((i + 1) + " " + parts[i]));
        }
        return plan(parts.length, fiches.toString());
    }

    /** "2 5" is five fiches on axis 2. */
    private static String fiches(String written) {
        String[] parts = written.split(" ", -1);
        return (parts[0] + "/-;").repeat(Integer.parseInt(parts[1]));
    }
}

package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Spot;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    private final RuleTester tester = RuleTester.of(new Numbering());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1:- 2:- 3:-,                  -,                                           -",
        "-:-,                          /amendments/0/number,                        -",
        "-:- -:-,                      /amendments/0/number /amendments/1/number,   -",
        "1:- -:- 3:-,                  /amendments/1/number,                        -",
        "1:- 3:- 4:-,                  /amendments/1/number,                        -",
        "2:- 3:-,                      /amendments/0/number,                        -",
        "0:- 1:-,                      /amendments/0/number,                        -",
        "1:- 1:- 2:-,                  /amendments/1/number,                        -",
        "2:- 1:-,                      /amendments/0/number /amendments/1/number,   -",
        "1:2021-03 2:2022-03,          -,                                           -",
        "1:2022-03 2:2021-03,          /amendments/1/signedOn,                      -",
        "1:2021-03-01 2:2021-03-01,    -,                                           -",
        "1:2021 2:2021,                -,                                           dates-imprecise",
        "1:2021 2:- 3:2020,            /amendments/2/signedOn,                      -",
        "1:2022-03 2:2021-01 3:2021-06, /amendments/1/signedOn,                     -",
        "-:2022 -:2021,                /amendments/0/number /amendments/1/number,   -",
    })
    void judgesNumbersAndDates(String amendments, String pointers, String reasons) {
        assertThat(tester.pointers(numbered(amendments)))
                .containsExactlyInAnyOrderElementsOf(AmendedContracts.list(pointers));
        assertThat(tester.reasons(numbered(amendments))).isEqualTo(AmendedContracts.list(reasons));
    }

    @Test
    void relatesTheFirstOfARepeatedNumber() {
        Finding finding = tester.outcome(numbered("1:- 1:-")).findings().get(0);
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/amendments/0/number");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "-:-; cet avenant n'a pas de numéro, on attend le 1.",
                "2:-; cet avenant porte le numéro 2, on attend le 1.",
                "1:- 1:-; le numéro 1 est déjà porté par un autre avenant, on attend le 2.",
                "1:2022 2:2021; l'avenant 2 (2021) est signé avant l'avenant 1 (2022).",
            })
    void saysWhichFaultItIs(String amendments, String end) {
        List<Finding> findings = tester.outcome(numbered(amendments)).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message(Locale.FRENCH))
                .isEqualTo("Les avenants ne sont pas bien numérotés : " + end);
    }

    /** "1:2021-03" is an amendment with its number and its date. */
    private static Contract numbered(String words) {
        return AmendedContracts.with(AmendedContracts.list(words).stream()
                .map(NumberingTest::amendment)
                .toArray(Amendment[]::new));
    }

    private static Amendment amendment(String word) {
        String number = word.substring(0, word.indexOf(':'));
        Amendment.Builder builder =
                Amendment.builder().signedOn(AmendedContracts.date(word.substring(word.indexOf(':') + 1)));
        if (!number.equals("-")) {
            builder.number(Integer.parseInt(number));
        }
        return builder.build();
    }
}

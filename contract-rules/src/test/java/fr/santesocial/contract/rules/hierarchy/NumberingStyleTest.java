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

class NumberingStyleTest {
    private final RuleTester tester = RuleTester.of(new NumberingStyle());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "plain,                        1/1; 1/2; 2/13,                       ''",
        "words mixed,                  1/Action 1; 1/Fiche action 2; 1/Action 3, 1",
        "with and without a code,      1/FA 1; 1/2; 1/3,                     0",
        "plain and in levels,          1/1.1; 1/1.2; 1/3,                    2",
        "other separators,             1/1.1; 1/1-2; 1/1.3,                  1",
        "the first of a tie is usual,  1/Action 1; 1/Fiche 2,                1",
        "letters and numbers,          1/A; 1/B; 1/3,                        2",
        "spaces case and full stops,   1/FA1.1; 1/fa 1.2.; 1/FA  1.3,        ''",
        "codes of the axes,            1/PS1; 2/SM1; 2/A2,                   ''",
        "suffixes,                     1/2a; 1/2 bis; 1/3,                   ''",
        "brackets,                     1/2; 1/3 (ancienne fiche 7),          ''",
        "deeper levels,                1/1.1; 1/1.2.1; 1/1.2.1.4,            ''",
        "case of words,                1/Action 1; 1/ACTION 2,               ''",
    })
    void comparesPatterns(String name, String fiches, String indices) {
        assertThat(tester.pointers(plan(2, fiches))).isEqualTo(numbers(indices));
    }

    @Test
    void isOneFindingThatNamesTheOthers() {
        var findings =
                tester.outcome(plan(1, "1/1; 1/2; 1/3; 1/Action 4; 1/Fiche 5")).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/fichesActions/4/number");
            assertThat(finding.message(Locale.FRENCH))
                    .endsWith(
                            "le modèle le plus courant est « 1 », mais 2 fiches s'en écartent, par exemple « Action 4 ».");
            assertThat(finding.message(Locale.ENGLISH))
                    .endsWith("the most common pattern is “1”, but 2 fiches depart from it, for example “Action 4”.");
        });
    }

    @Test
    void speaksOfOne() {
        var finding = tester.outcome(plan(1, "1/1; 1/2; 1/Action 3")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH)).endsWith("mais 1 fiche s'en écarte : « Action 3 ».");
        assertThat(finding.message(Locale.ENGLISH)).endsWith("but 1 fiche departs from it: “Action 3”.");
    }

    @Test
    void namesThePatternsOfATie() {
        var finding = tester.outcome(plan(1, "1/Action 1; 1/Fiche action 2"))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Les fiches ne sont pas toutes numérotées de la même façon, mais selon plusieurs modèles :"
                        + " « Action 1 »,"
                        + " « Fiche action 2 ».");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The fiches are not all numbered in the same way, but follow several patterns:"
                        + " “Action 1”,"
                        + " “Fiche action 2”.");
        var third = tester.outcome(plan(1, "1/Action 1; 1/Action 2; 1/Annexe 3; 1/4; 1/5"))
                .findings()
                .get(0);
        assertThat(third.getPointer()).isEqualTo("/fichesActions/2/number");
        assertThat(third.message(Locale.FRENCH)).endsWith("plusieurs modèles : « Action 1 », « Annexe 3 », « 4 ».");
    }

    @Test
    void namesAFewOfManyPatterns() {
        var finding = tester.outcome(plan(1, "1/Action 1; 1/Annexe 2; 1/Fiche 3; 1/Volet 4; 1/Projet 5; 1/Titre 6"))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.FRENCH))
                .endsWith(
                        "mais selon 6 modèles, par exemple « Action 1 », « Annexe 2 », « Fiche 3 », « Volet 4 », « Projet 5 ».");
    }

    @Test
    void needsTwoNumbers() {
        assertThat(tester.outcome(plan(1, "1/Action 1; 1/-")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}

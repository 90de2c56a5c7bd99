package fr.santesocial.contract.examples.commandline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.examples.commandline.Golden;
import fr.santesocial.contract.rules.profile.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {
    static Stream<String> ids() {
        return RulesFile.ofTheLibrary().ids().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "term.cls-too-long, fr",
        "term.cls-too-long, en",
        "financing.coordinator-not-at-parity, fr",
        "derogation.expired, fr",
        "structure.unknown-member, fr",
        "document.not-utf8, en"
    })
    void reads(String rule, String language) {
        CommandRun run = CommandRun.of("explain", rule, "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.compare(ExplainCommandTest.class, "explain/" + rule + "-" + language + ".txt", run.out());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleIsExplainedWithAllItsExamples(String rule) {
        for (String language : new String[] {"fr", "en"}) {
            CommandRun run = CommandRun.of("explain", "--all", rule, "--lang", language);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out().lines()).anyMatch(line -> line.startsWith(rule + " · "));
            assertThat(run.out().lines().filter(line -> !line.contains("https://")))
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        }
    }

    @Test
    void theFileKnowsEveryRule() {
        assertThat(ids().toList())
                .containsAll(Rulebook.rules().stream()
                        .map(rule -> rule.descriptor().id())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "term.cls-long, 'Peut-être : term.cls-too-long'",
        "too-long, term.cls-too-long",
        "Term.CLS-too-long, term.cls-too-long",
        "durée, 'il n''y a pas de règle « durée ». La liste'"
    })
    void namesTheNearestOfAnUnknownOne(String typed, String said) {
        CommandRun run = CommandRun.of("explain", typed, "--lang", "fr");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).contains("contracts rules");
    }

    @Test
    void whatIsTypedCannotTouchTheTerminal() {
        assertThat(CommandRun.of("explain", "\u001b[31mterm").err())
                .doesNotContain("\u001b")
                .contains("\\u{1b}");
    }

    @ParameterizedTest
    @CsvSource({"fr, Exemple : contracts explain", "en, Example: contracts explain"})
    void helpHasAnExample(String language, String example) {
        CommandRun run = CommandRun.of("explain", "--help", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(example);
    }
}

package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.DocumentFaults;
import fr.santesocial.contract.json.FaultCause;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.text.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of reading is found in a case, where the case says, and not in its near miss. */
class ReadingCasesTest {
    /** How much the two samples of a case may differ: at most by all of a small document. */
    private static final int MOST_CHANGED = 160;

    @Test
    void everyFaultHasCasesAndEveryFileHasAFault() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("readings"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .as("files in examples/catalogue/readings, one per fault of reading")
                    .containsExactlyInAnyOrderElementsOf(ids().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFaultIsShown(String id) {
        assertThat(ReadingCases.of(id))
                .as("cases of %s", id)
                .isNotEmpty()
                .allMatch(pair -> pair.fault().equals(id));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theFaultIsFoundWhereTheCaseSays(ReadingCase pair) {
        List<Finding> found = ReadingRun.findings(pair, pair.bad());
        assertThat(ReadingRun.places(found)).containsExactlyElementsOf(pair.findings());
        assertThat(found).anyMatch(finding -> finding.getRuleId().equals(pair.fault()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theNearMissIsNearAndMisses(ReadingCase pair) {
        assertThat(ReadingRun.findings(pair, pair.good()))
                .extracting(Finding::getRuleId)
                .doesNotContain(pair.fault());
        assertThat(changed(pair.bad().said().toString(), pair.good().said().toString()))
                .as("characters that differ between the samples")
                .isBetween(1, MOST_CHANGED);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void everyCauseIsShownAndSaidInTheFinding(FaultCause cause) {
        List<ReadingCase> cases = ReadingCases.of(cause.fault()).stream()
                .filter(pair -> pair.cause().filter(cause.id()::equals).isPresent())
                .toList();
        assertThat(cases).as("cases with the cause %s", cause.id()).isNotEmpty();
        assertThat(cases).allSatisfy(pair -> {
            Finding finding = ReadingExample.of(pair).ofTheFault().get(0);
            for (Language language : Language.values()) {
                assertThat(finding.message(language.locale())).contains(parts(cause, "message", language));
                assertThat(finding.fix(language.locale())).contains(parts(cause, "fix", language));
            }
        });
    }

    @Test
    void noCaseNamesACauseThatIsNone() {
        List<String> known =
                DocumentFaults.causes().stream().map(FaultCause::id).toList();
        assertThat(all().flatMap(pair -> pair.cause().stream())).isSubsetOf(known);
    }

    /** What stands between the values of a text. */
    private static List<String> parts(FaultCause cause, String part, Language language) {
        String template = cause.wording().template(cause.id() + "." + part, language.locale());
        return List.of(Template.outline(template).split("…", -1));
    }

    /** What is left where neither the beginning nor the end is the same. */
    private static int changed(String bad, String good) {
        int start = 0;
        int most = Math.min(bad.length(), good.length());
        while (start < most && bad.charAt(start) == good.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && bad.charAt(bad.length() - 1 - end) == good.charAt(good.length() - 1 - end)) {
            end++;
        }
        return Math.max(bad.length(), good.length()) - start - end;
    }

    static Stream<String> ids() {
        return DocumentFaults.descriptors().stream().map(RuleDescriptor::id);
    }

    static Stream<ReadingCase> all() {
        return ids().flatMap(id -> ReadingCases.of(id).stream());
    }

    static Stream<FaultCause> causes() {
        return DocumentFaults.causes().stream();
    }
}

package fr.santesocial.contract.examples.commandline.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.examples.commandline.Golden;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {
    private static final Pattern DESCRIBED =
            Pattern.compile("(?m)^- `[^`]+`, (?<label>.+?)(?: \\([^)]*\\))?[\u00A0 ]?: (?<text>.+)$");

    @TempDir
    private Path folder;

    static Stream<Arguments> kindsLanguagesAndDays() {
        return Arrays.stream(ContractKind.values())
                .flatMap(kind -> Stream.of("fr", "en")
                        .flatMap(language -> Stream.of("2024-02-29", "2026-01-01", "2026-12-31")
                                .map(day -> Arguments.of(kind, language, day))));
    }

    @ParameterizedTest
    @MethodSource("kindsLanguagesAndDays")
    void startsConformantAndWithoutAnyFinding(ContractKind kind, String language, String day) {
        CommandRun run = CommandRun.of("new", kind.name(), "--lang", language, "--at", day);
        assertThat(run.code()).isZero();
        byte[] document = run.out().getBytes(StandardCharsets.UTF_8);
        ValidationReport report =
                ContractCheck.standard().at(LocalDate.parse(day)).check(document);
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getVerdict()).isEqualTo(Verdict.CONFORMANT);
        assertThat(ContractReader.standard().read(document).orElseThrow().getKind())
                .isEqualTo(kind);
        assertThat(run.out())
                .isEqualTo(ContractWriter.indented()
                        .write(ContractReader.standard().read(document).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("kindsLanguagesAndDays")
    void theGuideExplainsEachMemberOfTheDocument(ContractKind kind, String language, String day) {
        String document = CommandRun.of("new", kind.name(), "--lang", language, "--at", day)
                .out();
        String guide = CommandRun.of("new", kind.name(), "--lang", language, "--at", day, "--guide")
                .out();
        List<String> members = document.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"") && line.contains("\":"))
                .map(line -> line.substring(1, line.indexOf("\":")))
                .distinct()
                .toList();
        assertThat(members)
                .hasSizeGreaterThan(20)
                .allSatisfy(member -> assertThat(guide).contains("- `" + member + "`"));
        Matcher described = DESCRIBED.matcher(guide);
        while (described.find()) {
            assertThat(described.group("text").toLowerCase(Locale.ROOT))
                    .as("nothing is said twice: %s", described.group())
                    .doesNotStartWith(described.group("label").toLowerCase(Locale.ROOT) + " ")
                    .doesNotStartWith(described.group("label").toLowerCase(Locale.ROOT) + ".");
        }
    }

    @Test
    void readsWell() {
        Golden.compare(
                NewCommandTest.class,
                "new/pluss-fr.json",
                CommandRun.of("new", "pluss", "--lang", "fr", "--at", "2026-01-01")
                        .out());
        Golden.compare(
                NewCommandTest.class,
                "new/cls-fr.md",
                CommandRun.of("new", "cls", "--lang", "fr", "--at", "2026-01-01", "--guide")
                        .out());
    }

    @Test
    void writesTheDocumentAndTheGuideBesideIt() {
        Path target = folder.resolve("contrat.json");
        CommandRun run = CommandRun.of("new", "cls", "--lang", "fr", "-o", target.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(target + " : écrit\n" + folder.resolve("contrat.md") + " : écrit\n");
        assertThat(ContractCheck.standard().check(target).getVerdict()).isEqualTo(Verdict.CONFORMANT);
        assertThat(folder.resolve("contrat.md")).content().contains("contracts validate " + target);
    }

    @ParameterizedTest
    @CsvSource({"contrat.json", "contrat.md"})
    void neverReplacesAnything(String existing) throws IOException {
        Path mine = Files.writeString(folder.resolve(existing), "mine");
        CommandRun run = CommandRun.of(
                "new",
                "cls",
                "--lang",
                "fr",
                "-o",
                folder.resolve("contrat.json").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(existing + " » existe déjà");
        assertThat(mine).content().isEqualTo("mine");
        assertThat(folder).isDirectoryContaining(mine::equals).isDirectoryNotContaining(file -> !file.equals(mine));
    }

    @ParameterizedTest
    @CsvSource({"clss", "cls --at=0001-01-01x", "cls --at=9999-01-01", "''"})
    void wrongUsage(String arguments) {
        assertThat(CommandRun.of(("new " + arguments).strip().split(" ")).code())
                .isEqualTo(3);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        String bundle = "fr.santesocial.contract.examples.commandline.start.start";
        assertThat(ResourceBundle.getBundle(bundle, Locale.FRENCH).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }

    @Test
    void helpHasAnExample() {
        assertThat(CommandRun.of("new", "--help", "--lang", "fr").out()).contains("Exemple : contracts new cls");
        assertThat(CommandRun.of("new", "--help", "--lang", "en").out()).contains("Example: contracts new cls");
    }
}

package fr.santesocial.contract.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled, run and true. */
class ReadmeTest {
    private static final Path PAGE = Repository.ROOT.resolve("README.md");
    private static final String README = Repository.text(PAGE);
    private static final String OWN_PROFILE = "examples/bin/contracts validate"
            + " --profile examples/profiles/exigences-des-coteaux.json examples/contracts/noirmoutier-pluss.json";
    private static final Set<String> COMMANDS =
            Set.of("examples/bin/contracts validate examples/contracts", "mvn verify", OWN_PROFILE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");

    @Test
    void javaBlocksAreRegionsOfCompiledSourcesAndEveryRegionIsShown() {
        List<String> regions = new ArrayList<>();
        for (Path source : Repository.files(Repository.ROOT.resolve("examples"), ".java")) {
            regions.addAll(Blocks.regions(Repository.text(source)));
        }
        assertThat(Blocks.of(README, "java"))
                .as("copy the changed region of examples into README.md")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(regions);
    }

    @Test
    void jsonBlocksAreTheContractOfTheQuickStart() {
        assertThat(Blocks.of(README, "json"))
                .as("copy examples/quick-start/cls-des-coteaux.json into README.md")
                .containsExactly(Repository.text(Repository.CONTRACT).stripTrailing());
    }

    @Test
    void jsonBlocksReadWithoutFindings() {
        for (String block : Blocks.of(README, "json")) {
            ReadResult read = ContractReader.standard().read(block);
            assertThat(read.findings()).isEmpty();
            assertThat(read.contract()).isPresent();
        }
    }

    @Test
    void propertiesBlocksAreTheTextsOfTheOwnRule() {
        List<String> bundles = Repository.files(Repository.QUICK_START.resolve("src/main"), "_en.properties").stream()
                .map(path -> Repository.text(path).stripTrailing())
                .toList();
        assertThat(Blocks.of(README, "properties")).containsExactlyElementsOf(bundles);
    }

    @Test
    void xmlBlocksNameTheVersionThatIsBuilt() {
        Pattern version = Pattern.compile("<version>[^<]+</version>");
        String built = version.matcher(Repository.text(Repository.ROOT.resolve("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(Blocks.of(README, "xml")).singleElement().satisfies(block -> {
            assertThat(block).contains("<groupId>fr.santesocial.contract</groupId>", built);
            assertThat(block).contains("<artifactId>contract-json</artifactId>");
        });
    }

    @Test
    void shellBlocksBeginWithOneOfTheCommandsAndAllAreShown() {
        List<String> first = Blocks.of(README, "sh").stream()
                .map(block -> block.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .findFirst()
                        .orElse("nothing"))
                .toList();
        assertThat(first).isSubsetOf(COMMANDS).containsAll(COMMANDS);
    }

    @Test
    void noBlockEscapesTheTests() {
        assertThat(Blocks.languages(README)).isSubsetOf("java", "json", "properties", "xml", "sh", "text");
    }

    @Test
    void kindsAreListedWithTheirProfiles() {
        for (ContractKind kind : ContractKind.values()) {
            assertThat(README)
                    .contains("| `" + kind + "` | " + kind.label(Locale.FRENCH) + " | `"
                            + Profiles.forKind(kind).name() + "` |");
        }
    }

    @Test
    void verdictsAndOutcomesAreListedWithTheirFrenchWords() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(README).contains("| `" + verdict + "` | " + verdict.label(Locale.FRENCH) + " | ");
        }
        for (OutcomeStatus status : OutcomeStatus.values()) {
            assertThat(README).contains("| `" + status + "` | " + status.label(Locale.FRENCH) + " | ");
        }
    }

    @Test
    void linksLeadToFiles() {
        List<Path> pages = new ArrayList<>(Repository.files(Repository.ROOT.resolve(".github"), ".md"));
        pages.add(PAGE);
        for (Path page : pages) {
            LINK.matcher(Repository.text(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(target -> !target.startsWith("https://"))
                    .forEach(target -> assertThat(page.resolveSibling(target).normalize())
                            .as("link in %s", page)
                            .exists());
        }
    }
}

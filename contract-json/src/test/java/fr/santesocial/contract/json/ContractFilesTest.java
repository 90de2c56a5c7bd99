package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a folder, in which order, and what is said of what cannot be read. */
class ContractFilesTest {
    private static final String GOOD = Documents.contract("");
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    private Path outside;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(outside.resolve("contrats"));
    }

    @Test
    void filesOfContractsAreReadInTheOrderOfNamesFolderByFolder() throws IOException {
        for (String file : List.of("b.json", "a/z.json", "a/b/c.JSON", "a-b.json", "A.json", "é.json", "b/a.json")) {
            write(file, GOOD);
        }
        write("a/lines.ndjson", GOOD + "\n\n" + GOOD + "\n");
        assertThat(said())
                .containsExactly(
                        "A.json sound",
                        "a/b/c.JSON sound",
                        "a/lines.ndjson:1 sound",
                        "a/lines.ndjson:3 sound",
                        "a/z.json sound",
                        "a-b.json sound",
                        "b/a.json sound",
                        "b.json sound",
                        "é.json sound");
    }

    @Test
    void otherFilesAndHiddenOnesAreLeftOut() throws IOException {
        for (String file : List.of(
                ".hidden.json", ".git/a.json", "a/.b/c.json", "read.me", "json", "a.json.bak", "a.jsonx", ".ndjson")) {
            write(file, GOOD);
        }
        assertThat(said()).isEmpty();
        write("a/seen.json", GOOD);
        assertThat(said()).containsExactly("a/seen.json sound");
    }

    @Test
    void hiddenFolderThatWasNamedIsRead() throws IOException {
        write(".hidden/a.json", GOOD);
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readAll(folder.resolve(".hidden"))) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void faultOfOneFileDoesNotHideTheOthers() throws IOException {
        write("a.json", "{");
        write("b.ndjson", GOOD + "\n5\n" + GOOD);
        write("c.json", GOOD);
        assertThat(said())
                .containsExactly(
                        "a.json document.syntax 1:1",
                        "b.ndjson:1 sound",
                        "b.ndjson:2 document.not-an-object 2:1",
                        "b.ndjson:3 sound",
                        "c.json sound");
    }

    @Test
    void fileIsReadWhateverItsName() throws IOException {
        write("contrat.txt", GOOD);
        write("contrats.NDJSON", GOOD + "\n" + GOOD);
        assertThat(said(folder.resolve("contrat.txt"))).containsExactly("contrat.txt sound");
        assertThat(said(folder.resolve("contrats.NDJSON")))
                .containsExactly("contrats.NDJSON:1 sound", "contrats.NDJSON:2 sound");
    }

    @Test
    void whatIsNotThereIsAFinding() {
        assertThat(said(folder.resolve("absent"))).containsExactly("absent document.unreadable 1:1");
        assertThat(said(folder.resolve("absent.ndjson"))).containsExactly("absent.ndjson document.unreadable 1:1");
    }

    @Test
    void fileThatGoesAwayMeanwhileIsAFinding() throws IOException {
        write("a.json", GOOD);
        write("b.json", GOOD);
        write("c.json", GOOD);
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readAll(folder)) {
            assertThat(entries.map(entry -> {
                        delete("b.json");
                        return line(entry);
                    }))
                    .containsExactly("a.json sound", "b.json document.unreadable 1:1", "c.json sound");
        }
    }

    @Test
    void folderThatCannotBeEnteredIsAFindingOfItself() throws IOException {
        write("a.json", GOOD);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !closed.toFile().canRead(), "this user may read everything");
        write("z.json", GOOD);
        assertThat(said()).containsExactly("a.json sound", "closed document.folder-unreadable 1:1", "z.json sound");
    }

    @Test
    void linksAreFollowedInsideOnly() throws IOException {
        write("a.json", GOOD);
        Files.writeString(outside.resolve("secret.json"), GOOD);
        Files.createDirectory(outside.resolve("elsewhere"));
        Files.writeString(outside.resolve("elsewhere").resolve("b.json"), GOOD);
        link("in.json", folder.resolve("a.json"));
        link("out.json", outside.resolve("secret.json"));
        link("relative.json", Path.of("..", "secret.json"));
        link("broken.json", folder.resolve("no-such.json"));
        link("self.json", folder.resolve("self.json"));
        link("folder", outside.resolve("elsewhere"));
        link("loop", folder);
        link("loop.json", folder);
        assertThat(said())
                .containsExactly(
                        "a.json sound",
                        "broken.json document.unreadable 1:1",
                        "in.json sound",
                        "out.json document.link-leads-out 1:1",
                        "relative.json document.link-leads-out 1:1",
                        "self.json document.unreadable 1:1");
    }

    @Test
    void folderMayBeNamedByALink() throws IOException {
        write("a.json", GOOD);
        Path link = outside.resolve("link");
        Files.createSymbolicLink(link, folder);
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readAll(link)) {
            assertThat(entries).extracting(entry -> entry.path().orElseThrow()).containsExactly(link.resolve("a.json"));
        }
    }

    @Test
    void deepFoldersAreNoDanger() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 400; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.json"), GOOD);
        assertThat(said()).hasSize(1);
    }

    @Test
    void whatLiesTooDeepToBeLookedAtIsAFinding() throws IOException {
        Path end = folder;
        for (int i = 0; i < 15; i++) {
            end = end.resolve("d".repeat(200));
        }
        Files.createDirectories(end);
        Path deeper = outside.resolve("e".repeat(200));
        Path below = deeper;
        for (int i = 0; i < 10; i++) {
            below = below.resolve("e".repeat(200));
        }
        Files.createDirectories(below);
        Files.writeString(below.resolve("a.json"), GOOD);
        Path moved = Files.move(deeper, end.resolve("e"));
        try {
            assumeTrue(!Files.exists(moved.resolve(deeper.relativize(below))), "this system knows no longest path");
            write("z.json", GOOD);
            assertThat(said()).hasSize(2).last().isEqualTo("z.json sound");
            assertThat(said().get(0)).endsWith(" document.unreadable 1:1");
        } finally {
            // Where the clearing away of the test can reach it again.
            Files.move(moved, deeper);
        }
    }

    @Test
    void reportsAreGivenPerContract() throws IOException {
        write("a.json", GOOD);
        write("b.ndjson", GOOD + "\n{\n");
        try (Stream<ContractEntry<ValidationReport>> reports =
                ContractCheck.standard().checkAll(folder)) {
            assertThat(reports.map(entry -> entry.result().getVerdict().name()))
                    .hasSize(3)
                    .endsWith("NON_CONFORMANT");
        }
    }

    @Test
    void filesAreOpenedWhenTheirTurnComes() throws IOException {
        write("a.json", GOOD);
        write("b.json", "{");
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readAll(folder)) {
            List<String> said =
                    entries.peek(entry -> write("b.json", GOOD)).map(this::line).toList();
            assertThat(said).containsExactly("a.json sound", "b.json sound");
        }
    }

    @Test
    void closingClosesTheFileBeingRead() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "this system does not list open files");
        write("a.ndjson", GOOD + "\n" + GOOD);
        for (Stream<ContractEntry<ReadResult>> entries : List.of(
                ContractReader.standard().readAll(folder),
                ContractReader.standard().readLines(folder.resolve("a.ndjson")))) {
            assertThat(entries.iterator().next().line()).hasValue(1);
            assertThat(isOpen("a.ndjson")).isTrue();
            entries.close();
            assertThat(isOpen("a.ndjson")).isFalse();
        }
    }

    @Test
    void goingToTheEndClosesTheFiles() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "this system does not list open files");
        write("a.ndjson", GOOD + "\n" + GOOD);
        write("b.ndjson", GOOD);
        ContractReader.standard()
                .readAll(folder)
                .forEach(entry ->
                        assertThat(isOpen("a.ndjson") && isOpen("b.ndjson")).isFalse());
        assertThat(isOpen("a.ndjson") || isOpen("b.ndjson")).isFalse();
    }

    @Test
    void everyFaultHasItsTexts() {
        for (SourceFault fault : SourceFault.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (String part : List.of(".title", ".message", ".why", ".fix")) {
                    assertThat(fault.wording().template(fault.id() + part, locale))
                            .isNotBlank();
                }
            }
        }
    }

    private List<String> said() {
        return said(folder);
    }

    private List<String> said(Path path) {
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readAll(path)) {
            return entries.map(this::line).toList();
        }
    }

    /** An entry as its place below the folder, and "sound" or its first finding. */
    private String line(ContractEntry<ReadResult> entry) {
        String path = folder.relativize(entry.path().orElseThrow()).toString().replace('\\', '/');
        List<Finding> findings = entry.result().findings();
        String line = entry.line().isPresent() ? ":" + entry.line().getAsInt() : "";
        String said =
                findings.isEmpty() ? "sound" : Documents.line(findings.get(0)).replace("  ", " ");
        return path + line + " " + said;
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void delete(String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean isOpen(String file) {
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            Path real = folder.resolve(file).toRealPath();
            return open.anyMatch(descriptor -> leadsTo(descriptor, real));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }
}

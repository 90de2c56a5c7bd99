package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.Contracts;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
    private static final String SOUND = "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\",\"title\":\"T\"}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private Thread command = new Thread();

    @AfterEach
    void end() throws InterruptedException {
        command.interrupt();
        command.join();
    }

    @Test
    void checksAgainWhenAFileChangesAndEndsWithTheLastCode() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), SOUND);
        start(file);
        awaitSummaries(1);
        Files.writeString(file, "{}");
        awaitSummaries(2);
        Path aside = Files.writeString(folder.resolve("a.json~"), "[");
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        awaitSummaries(3);
        command.interrupt();
        assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(out.toString()).contains("a.json: conformant", "a.json: not conformant", "a.json: unreadable");
        assertThat(err.toString())
                .contains("Waiting for a change… (Ctrl-C to end)")
                .doesNotContain("Exception");
    }

    @Test
    void folderAreWatchedToTheBottomAlsoWhereTheyAreNew() throws Exception {
        Files.writeString(folder.resolve("a.json"), SOUND);
        start(folder);
        awaitSummaries(1);
        Path below = Files.createDirectory(folder.resolve("below"));
        awaitSummaries(2);
        Files.writeString(below.resolve("b.json"), SOUND);
        awaitSummaries(3);
        assertThat(out.toString()).contains("below/b.json: conformant");
    }

    @Test
    void otherFilesAndItsOwnReportDoNotCount() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), SOUND);
        Path own = folder.resolve("report.json");
        try (Watch watch = new Watch(List.of(file, folder), own)) {
            Files.writeString(folder.resolve("notes.txt"), "x");
            Files.writeString(own, "x");
            CompletableFuture<Boolean> changed = CompletableFuture.supplyAsync(() -> await(watch));
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(changed).isNotDone();
            Files.writeString(file, "{}");
            assertThat(changed.get(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean await(Watch watch) {
        try {
            return watch.awaitChange();
        } catch (IOException broken) {
            return false;
        }
    }

    private void start(Path path) {
        Terminal terminal = Terminal.none(InputStream.nullInputStream());
        command = new Thread(() -> code.complete(Contracts.run(
                terminal,
                new PrintWriter(out),
                new PrintWriter(err),
                "validate",
                "--lang=en",
                "--watch",
                path.toString())));
        command.start();
    }

    /** Waits until so many rounds are over. */
    private void awaitSummaries(int rounds) throws InterruptedException {
        while (err.toString().split("Waiting").length <= rounds) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}

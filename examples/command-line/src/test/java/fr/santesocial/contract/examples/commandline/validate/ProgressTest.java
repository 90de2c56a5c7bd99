package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void showsCountRateAndTimeLeftAndLeavesNoTrace() {
        StringWriter terminal = new StringWriter();
        try (Progress progress = bar(terminal, OptionalLong.of(10), Duration.ZERO)) {
            for (int i = 0; i < 5; i++) {
                progress.step();
            }
        }
        assertThat(terminal.toString()).contains("50%", "5/10 contrats", "/s").endsWith("\r" + " ".repeat(78) + "\r");
    }

    @Test
    void withoutATotalItShowsTheCountAlone() {
        StringWriter terminal = new StringWriter();
        try (Progress progress = bar(terminal, OptionalLong.empty(), Duration.ZERO)) {
            progress.step();
            progress.step();
        }
        assertThat(terminal.toString()).contains("2/? contrats");
    }

    @Test
    void shortWorkShowsNothing() {
        StringWriter terminal = new StringWriter();
        try (Progress progress = bar(terminal, OptionalLong.of(1), Progress.PATIENCE)) {
            progress.step();
        }
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void theWorkIsCountedAsTheReaderFindsIt() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.writeString(folder.resolve("b.ndjson"), "{}\n{}\n{}");
        Files.writeString(folder.resolve("c.txt"), "{}");
        Files.writeString(Files.createDirectory(folder.resolve(".hidden")).resolve("d.json"), "{}");
        assertThat(WorkSize.of(List.of(folder), false)).hasValue(4);
        assertThat(WorkSize.of(List.of(folder.resolve("c.txt")), false)).hasValue(1);
        assertThat(WorkSize.of(List.of(folder.resolve("b.ndjson")), true)).hasValue(3);
        assertThat(WorkSize.of(List.of(folder, Path.of("-")), false)).isEmpty();
    }

    private static Progress bar(StringWriter terminal, OptionalLong total, Duration patience) {
        return new Progress(new PrintWriter(terminal), "contrats", () -> total, patience);
    }
}

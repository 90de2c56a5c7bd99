package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams of contracts are read in memory that does not grow with their length. */
class StreamMemoryTest {
    private static final int LINES = 20_000;
    private static final byte[] LINE = Documents.bytes(Documents.fiches("{\"id\": \"f\", \"title\": \"t\"}") + "\n");
    // What a reader of lines may hold of the stream beyond the line it gave.
    private static final int BLOCK = 1 << 14;

    @Test
    void noMoreIsReadThanWasAskedFor() {
        Endless stream = new Endless(LINE, LINES);
        AtomicInteger given = new AtomicInteger();
        ContractReader.standard().readLines(stream).forEach(entry -> {
            assertThat(entry.result().isSound()).isTrue();
            long sofar = (long) given.incrementAndGet() * LINE.length;
            assertThat(stream.taken).isBetween(sofar, sofar + BLOCK);
        });
        assertThat(given).hasValue(LINES);
    }

    @Test
    void whatWasGivenIsNotHeld() {
        List<WeakReference<ReadResult>> given = new ArrayList<>();
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readLines(new Endless(LINE, 200))) {
            entries.forEach(entry -> {
                given.add(new WeakReference<>(entry.result()));
                if (given.size() % 50 == 0) {
                    System.gc();
                    assertThat(given.stream().filter(one -> one.get() != null).count())
                            .as("results still held after %s lines", given.size())
                            .isLessThanOrEqualTo(1);
                }
            });
        }
        assertThat(given).hasSize(200);
    }

    @Test
    void lineBeyondTheLimitIsNotHeld() {
        ReaderLimits limits = new ReaderLimits(10_000, 64, 200, 1_000, 40, 10);
        byte[] part = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        Endless stream = new Endless(part, 1_000);
        long before = AllocatedBytes.soFar();
        List<ContractEntry<ReadResult>> entries =
                ContractReader.within(limits).readLines(stream).toList();
        assertThat(AllocatedBytes.soFar() - before)
                .as("bytes allocated for a line of 64 MB")
                .isLessThan(2_000_000);
        assertThat(Documents.lines(entries.get(0).result().findings())).containsExactly("document.too-large  1:1");
        assertThat(stream.taken).isEqualTo(1_000L * part.length);
    }

    @Test
    void eachLineCostsTheSame() {
        allocatedPerLine(1_000);
        long few = allocatedPerLine(1_000);
        long many = allocatedPerLine(LINES);
        assertThat(many).as("bytes allocated per line").isLessThan(few + few / 5);
    }

    @Test
    void fileOfAFolderIsNotReadBeforeItsTurn(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.write(folder.resolve("c" + (100 + i) + ".json"), LINE);
        }
        List<WeakReference<ReadResult>> given = new ArrayList<>();
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readAll(folder)) {
            entries.forEach(entry -> given.add(new WeakReference<>(entry.result())));
        }
        System.gc();
        assertThat(given).hasSize(50).allMatch(one -> one.get() == null);
    }

    private static long allocatedPerLine(int lines) {
        long before = AllocatedBytes.soFar();
        ContractReader.standard().readLines(new Endless(LINE, lines)).forEach(entry -> {});
        return (AllocatedBytes.soFar() - before) / lines;
    }

    /** The same bytes again and again, made while they are read. */
    private static final class Endless extends InputStream {
        private final byte[] part;
        private final long length;
        private long taken;

        Endless(byte[] part, int times) {
            this.part = part;
            this.length = (long) part.length * times;
        }

        @Override
        public int read() {
            return taken == length ? -1 : part[(int) (taken++ % part.length)] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            if (taken == length) {
                return -1;
            }
            int at = (int) (taken % part.length);
            int some = Math.min(count, part.length - at);
            System.arraycopy(part, at, bytes, from, some);
            taken += some;
            return some;
        }
    }
}

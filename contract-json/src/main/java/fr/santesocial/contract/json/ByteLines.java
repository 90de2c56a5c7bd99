package fr.santesocial.contract.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines and keeps one of them at a time; of one beyond the limit only its beginning. */
final class ByteLines {
    private static final int BLOCK = 1 << 14;

    private final InputStream stream;
    private final int most;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private int number;

    /** The caller closes the stream. */
    ByteLines(InputStream stream, int limit) {
        this.stream = stream;
        // One byte more shows that there is more.
        this.most = (int) Math.min(limit + 1L, Integer.MAX_VALUE - 8L);
    }

    /**
     * The next line without its end, {@code \n} or {@code \r\n}; of a line beyond the limit one byte more than it allows,
     * the rest is skipped. Null behind the last line.
     */
    byte @Nullable [] next() throws IOException {
        // Lines beyond the last number there is share it.
        number += number < Integer.MAX_VALUE ? 1 : 0;
        if (from == to && !fill()) {
            return null;
        }
        Line line = new Line(most);
        do {
            int end = lineEnd();
            line.append(block, from, end);
            from = Math.min(end + 1, to);
            if (end < to) {
                break;
            }
        } while (fill());
        return line.bytes();
    }

    /** The number of the line that was asked for last, from 1. */
    int number() {
        return number;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && block[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = 0;
        int count = 0;
        while (count == 0) {
            count = stream.read(block);
        }
        to = Math.max(0, count);
        return count > 0;
    }

    /** What is kept of one line. */
    private static final class Line {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int most;
        private boolean cut;

        Line(int most) {
            this.most = most;
        }

        void append(byte[] bytes, int start, int end) {
            int room = most - kept.size();
            cut |= end - start > room;
            kept.write(bytes, start, Math.min(end - start, room));
        }

        byte[] bytes() {
            byte[] all = kept.toByteArray();
            boolean returned = !cut && all.length > 0 && all[all.length - 1] == '\r';
            return returned ? Arrays.copyOf(all, all.length - 1) : all;
        }
    }
}

package fr.santesocial.contract.examples.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of contracts, one a line, made while it is read: the same one under another id each time. */
final class ManyLines extends InputStream {
    private static final int DIGITS = 8;
    private static final byte[] MEMBER = "\"id\":\"".getBytes(StandardCharsets.UTF_8);

    private final byte[] line;
    private final int digits;
    private final int lines;
    private int current;
    private int at;

    /** So many lines of a document that begins with its id, on one line. */
    ManyLines(byte[] document, int lines) {
        String text = new String(document, StandardCharsets.UTF_8);
        String member = new String(MEMBER, StandardCharsets.UTF_8);
        String numbered = text.replaceFirst(member, member + "0".repeat(DIGITS) + "-") + "\n";
        this.line = numbered.getBytes(StandardCharsets.UTF_8);
        // Nothing beyond ASCII stands before the first id.
        this.digits = numbered.indexOf(member) + member.length();
        this.lines = lines;
    }

    /** Bytes of all lines. */
    long length() {
        return (long) line.length * lines;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) {
        if (current == lines) {
            return -1;
        }
        int some = Math.min(count, line.length - at);
        System.arraycopy(line, at, bytes, from, some);
        at += some;
        if (at == line.length) {
            at = 0;
            current++;
            number();
        }
        return some;
    }

    private void number() {
        int rest = current;
        for (int i = digits + DIGITS - 1; i >= digits; i--) {
            line[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}

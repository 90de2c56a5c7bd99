package fr.santesocial.contract.examples.commandline.validate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/**
 * What comes by standard input, and whether each of its lines is a document: that is so where the first line that is not
 * blank begins with a brace and ends with one, and the next one begins with a brace. One document never looks so.
 */
final class StandardInput {
    /** A longer first line is taken for a whole document. */
    private static final int LONGEST_LOOK = 1 << 24;

    private final InputStream whole;
    private final boolean lines;

    private StandardInput(InputStream whole, boolean lines) {
        this.whole = whole;
        this.lines = lines;
    }

    /** Looks at the beginning, as far as needed. A stream that breaks off does so again for whoever reads it. */
    static StandardInput lookAt(InputStream in) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        boolean lines = looksLikeLines(in, seen);
        return new StandardInput(new SequenceInputStream(new ByteArrayInputStream(seen.toByteArray()), in), lines);
    }

    /** All of it, the beginning included. */
    InputStream stream() {
        return whole;
    }

    /** Whether each line is a document. */
    boolean holdsLines() {
        return lines;
    }

    private static boolean looksLikeLines(InputStream in, ByteArrayOutputStream seen) {
        try {
            String first = "";
            while (first.isEmpty()) {
                int before = seen.size();
                int end = readLine(in, seen);
                first = text(seen, before);
                if (end < 0) {
                    return false;
                }
            }
            return first.startsWith("{") && first.endsWith("}") && nextIsBrace(in, seen);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Reads to the end of the line; below zero where there is no further one. */
    private static int readLine(InputStream in, ByteArrayOutputStream seen) throws IOException {
        int octet = in.read();
        while (octet >= 0 && octet != '\n') {
            seen.write(octet);
            if (seen.size() > LONGEST_LOOK) {
                return -1;
            }
            octet = in.read();
        }
        if (octet >= 0) {
            seen.write(octet);
        }
        return octet;
    }

    private static boolean nextIsBrace(InputStream in, ByteArrayOutputStream seen) throws IOException {
        int octet;
        do {
            octet = in.read();
            if (octet >= 0) {
                seen.write(octet);
            }
        } while (octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n');
        return octet == '{';
    }

    private static String text(ByteArrayOutputStream seen, int from) {
        byte[] octets = seen.toByteArray();
        String text = new String(octets, from, octets.length - from, StandardCharsets.UTF_8);
        return (from == 0 && text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    }
}

package fr.santesocial.contract.examples.commandline.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Takes UTF-8 and hands it on as text, for printing where texts are printed. */
public final class TextStream extends OutputStream {
    private static final int LONGEST_CHARACTER = 4;

    private final Writer target;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private byte[] begun = {};

    public TextStream(Writer target) {
        this.target = target;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(begun.length + length);
        in.put(begun).put(octets, from, length).flip();
        CharBuffer out = CharBuffer.allocate(in.remaining() + LONGEST_CHARACTER);
        decoder.decode(in, out, false);
        // A character may come in two parts.
        begun = new byte[in.remaining()];
        in.get(begun);
        target.append(out.flip());
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }
}

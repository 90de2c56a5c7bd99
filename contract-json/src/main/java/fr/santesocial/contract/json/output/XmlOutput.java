package fr.santesocial.contract.json.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * XML being written, element by element, nothing held back. Names are ours, values may be anybody's. The JDK's own stream
 * writer is not used: it leaves line ends in attributes as they are, and they would come back as spaces. Not safe to share
 * between threads.
 */
public final class XmlOutput {
    private final Writer target;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean afterText;

    private XmlOutput(Writer target) {
        this.target = target;
    }

    /** Writes UTF-8, indented and with a line end at the end. The stream stays open. */
    public static void write(OutputStream target, Consumer<XmlOutput> content) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        try {
            XmlOutput output = new XmlOutput(writer);
            output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            content.accept(output);
            output.raw("\n");
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        writer.flush();
    }

    /** Opens an element. */
    public void start(String name) {
        endTag();
        line();
        raw("<" + name);
        open.push(name);
        inTag = true;
        afterText = false;
    }

    /** Gives the element just opened an attribute. */
    public void attribute(String name, String value) {
        raw(" " + name + "=\"" + XmlText.attribute(value) + "\"");
    }

    /** Writes text into the element that is open. */
    public void text(String value) {
        endTag();
        raw(XmlText.content(value));
        afterText = true;
    }

    /** Closes the element opened last. */
    public void end() {
        String name = open.pop();
        if (inTag) {
            raw("/>");
            inTag = false;
        } else {
            if (!afterText) {
                line();
            }
            raw("</" + name + ">");
        }
        afterText = false;
    }

    private void endTag() {
        if (inTag) {
            raw(">");
            inTag = false;
        }
    }

    private void line() {
        raw("\n" + "  ".repeat(open.size()));
    }

    private void raw(String text) {
        try {
            target.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package fr.santesocial.contract.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the form of one JSON value, strictly and without recursion: tells where each part begins and ends, and where
 * the form is broken. It knows the way there, which a token reader does not tell when it breaks off. Not safe to share.
 */
final class JsonScan {
    private final String text;
    private final Listener listener;
    private int at;
    private int[] open = new int[16];
    private int depth;
    // The token read last and the one before it, punctuation included.
    private Stretch last = Stretch.NONE;
    private Stretch before = Stretch.NONE;

    private JsonScan(String text, Listener listener) {
        this.text = text;
        this.listener = listener;
    }

    /** Goes over a text without a listener; null where its form is sound. What stands behind the value is not looked at. */
    static @Nullable FormBreak of(String text) {
        return of(text, new Listener() {});
    }

    /** Goes over a text; null where its form is sound. What stands behind the value is not looked at. */
    static @Nullable FormBreak of(String text, Listener listener) {
        return new JsonScan(text, listener).run();
    }

    /** Hears of the parts in the order of the text; offsets are those of the first character and behind the last one. */
    interface Listener {
        /** An object or a list begins. */
        default void open(int from) {}

        /** The object or list opened last ends. */
        default void close(int to) {}

        /** The name of a member, quotes included. */
        default void name(int from, int to) {}

        /** A text, number, flag or null. */
        default void scalar(int from, int to) {}
    }

    /** What may stand at a place. */
    enum Expected {
        VALUE,
        FIRST_ELEMENT,
        ELEMENT,
        FIRST_NAME,
        NAME,
        COLON,
        MEMBER_VALUE,
        MORE
    }

    /**
     * Where and in what surroundings the form is broken.
     *
     * @param at offset of the first character that cannot be right
     * @param start offset of the token it stands in, or its own
     * @param expected what may stand there
     * @param open offset of the object or list it stands in; -1 outside all
     * @param last the token before
     * @param before the token before that one
     */
    record FormBreak(int at, int start, Expected expected, int open, Stretch last, Stretch before) {}

    private @Nullable FormBreak run() {
        Expected expected = Expected.VALUE;
        while (true) {
            at = Whitespace.end(text, at);
            int start = at;
            Expected next = at < text.length() ? step(expected, text.charAt(at)) : null;
            if (next == null) {
                return new FormBreak(at, start, expected, depth == 0 ? -1 : open[depth - 1], last, before);
            }
            before = last;
            last = new Stretch(start, at);
            if (depth == 0) {
                return null;
            }
            expected = next;
        }
    }

    /** Reads one token and says what may follow; null where it cannot stand here or is broken. */
    private @Nullable Expected step(Expected expected, char c) {
        return switch (expected) {
            case VALUE, ELEMENT, MEMBER_VALUE -> value(c);
            case FIRST_ELEMENT -> c == ']' ? close() : value(c);
            case FIRST_NAME -> c == '}' ? close() : name(c);
            case NAME -> name(c);
            case COLON -> c == ':' ? sign(Expected.MEMBER_VALUE) : null;
            case MORE -> more(c);
        };
    }

    private @Nullable Expected value(char c) {
        if (c == '{' || c == '[') {
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth++] = at;
            listener.open(at);
            return sign(c == '{' ? Expected.FIRST_NAME : Expected.FIRST_ELEMENT);
        }
        int start = at;
        boolean sound = c == '"' ? string() : ScalarForm.isNumberStart(c) ? number() : literal();
        if (!sound) {
            return null;
        }
        listener.scalar(start, at);
        return Expected.MORE;
    }

    private @Nullable Expected name(char c) {
        int start = at;
        if (c != '"' || !string()) {
            return null;
        }
        listener.name(start, at);
        return Expected.COLON;
    }

    private @Nullable Expected more(char c) {
        boolean inObject = text.charAt(open[depth - 1]) == '{';
        if (c == ',') {
            return sign(inObject ? Expected.NAME : Expected.ELEMENT);
        }
        return c == (inObject ? '}' : ']') ? close() : null;
    }

    private Expected close() {
        depth--;
        listener.close(at + 1);
        return sign(Expected.MORE);
    }

    private Expected sign(Expected next) {
        at++;
        return next;
    }

    private boolean string() {
        int end = ScalarForm.stringEnd(text, at);
        at = Math.abs(end);
        return end > 0;
    }

    private boolean number() {
        int end = ScalarForm.numberEnd(text, at);
        at = end > 0 ? end : at;
        return end > 0;
    }

    private boolean literal() {
        int end = ScalarForm.literalEnd(text, at);
        at = end > 0 ? end : at;
        return end > 0;
    }
}

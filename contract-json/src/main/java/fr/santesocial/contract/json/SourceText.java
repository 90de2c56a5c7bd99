package fr.santesocial.contract.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a document. Of a clean one it is made only when asked for: few ask. Safe to share between threads. */
final class SourceText {
    private byte @Nullable [] bytes;
    private @Nullable String text;

    private SourceText(byte @Nullable [] bytes, @Nullable String text) {
        this.bytes = bytes;
        this.text = text;
    }

    static SourceText of(String text) {
        return new SourceText(null, text);
    }

    /** The text that these bytes of UTF-8 say; nobody may change them any more. */
    static SourceText of(byte[] bytes) {
        return new SourceText(bytes, null);
    }

    synchronized String get() {
        String known = text;
        if (known == null) {
            known = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
            text = known;
            bytes = null;
        }
        return known;
    }
}

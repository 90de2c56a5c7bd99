package fr.santesocial.contract.examples.page.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of every page, and the policy that lets a browser apply this style and nothing else. */
final class Style {
    private static final Style STANDARD = read();

    private final String sheet;
    private final String policy;

    private Style(String sheet) {
        this.sheet = sheet;
        this.policy = "default-src 'none'; style-src 'sha256-" + fingerprint(sheet)
                + "'; base-uri 'none'; form-action 'none'";
    }

    static Style standard() {
        return STANDARD;
    }

    /** The sheet, exactly as it stands in the page; it holds no text of any document. */
    String sheet() {
        return sheet;
    }

    /** The content security policy. */
    String policy() {
        return policy;
    }

    private static Style read() {
        try (InputStream file = Style.class.getResourceAsStream("/fr/santesocial/contract/examples/page/page.css")) {
            if (file == null) {
                throw new IllegalStateException("page.css is missing");
            }
            return new Style(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}

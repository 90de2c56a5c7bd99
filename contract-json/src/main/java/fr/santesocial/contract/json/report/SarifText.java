package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.output.WholeCharacters;
import fr.santesocial.contract.rules.report.Severity;
import java.nio.charset.StandardCharsets;

/** Texts as SARIF wants them. */
final class SarifText {
    private static final String UNRESERVED = "-._~/";
    private static final String DIGITS = "0123456789ABCDEF";
    private static final String LINK = "](";

    private SarifText() {}

    /**
     * A message that shows just this text: braces, which hold places for arguments, are doubled, and what would make a link
     * of a bracket and a parenthesis is escaped.
     */
    static String message(String text) {
        StringBuilder message = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}') {
                message.append(c);
            } else if (text.startsWith(LINK, i)) {
                escape(message);
            }
            message.append(c);
        }
        return message.toString();
    }

    /** Adds a backslash, and doubles those before it, so that none of them takes another's meaning. */
    private static void escape(StringBuilder message) {
        int before = message.length();
        while (before > 0 && message.charAt(before - 1) == '\\') {
            before--;
        }
        message.append("\\".repeat(message.length() - before + 1));
    }

    /** The name of a document as a URI: relative, or of a file where it is a path from the root. */
    static String uri(String document) {
        StringBuilder uri = new StringBuilder(document.startsWith("/") ? "file://" : "");
        for (byte octet : WholeCharacters.of(document).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (octet >= 'a' && octet <= 'z')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= '0' && octet <= '9')
                    || (octet > 0 && UNRESERVED.indexOf(octet) >= 0);
            if (plain) {
                uri.append((char) octet);
            } else {
                uri.append('%').append(DIGITS.charAt(octet >> 4 & 0xF)).append(DIGITS.charAt(octet & 0xF));
            }
        }
        return uri.toString();
    }

    /** The level of a finding. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}

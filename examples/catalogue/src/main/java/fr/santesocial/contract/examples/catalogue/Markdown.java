package fr.santesocial.contract.examples.catalogue;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Fills the templates of pages. Whatever is filled in is escaped, so that it reads as it stands. */
final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>|#{}";

    private Markdown() {}

    /** The page that a template makes of the values. */
    static String page(String template, Language language, Map<String, ?> values) {
        return template(template + "_" + language.locale().getLanguage() + ".md")
                .execute(values);
    }

    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c < ' ' ? ' ' : c);
        }
        return escaped.toString();
    }

    private static Template template(String name) {
        try (InputStream file = Objects.requireNonNull(Markdown.class.getResourceAsStream(name), name)) {
            return Mustache.compiler()
                    .withEscaper(Markdown::escaped)
                    .compile(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " cannot be read", failure);
        }
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with the form of a document, as people would say it.
 *
 * @param cause what it is
 * @param from offset of its first character
 * @param to offset behind its last character; the same where something is missing between two characters
 * @param word what stands there, for the texts that quote it
 */
record SyntaxFault(Cause cause, int from, int to, String word) {

    /** The ways to break the form; the texts stand under {@code syntax.<name>}. */
    enum Cause {
        MISSING_COMMA,
        TRAILING_COMMA,
        EXTRA_COMMA,
        MISSING_COLON,
        MISSING_VALUE,
        WRONG_COMMA,
        WRONG_COLON,
        UNQUOTED_NAME,
        UNQUOTED_TEXT,
        SINGLE_QUOTES,
        CURLY_QUOTES,
        QUOTE_IN_TEXT,
        UNCLOSED_TEXT,
        UNCLOSED_OBJECT,
        UNCLOSED_LIST,
        BRACE_CLOSES_LIST,
        BRACKET_CLOSES_OBJECT,
        NOTHING_TO_CLOSE,
        LINE_BREAK_IN_TEXT,
        CONTROL_CHARACTER,
        BAD_ESCAPE,
        COMMENT,
        STRANGE_SPACE,
        NO_NUMBER,
        LEADING_ZERO,
        LEADING_PLUS,
        DECIMAL_COMMA,
        NUMBER_GOES_ON,
        WRONG_LITERAL,
        NAME_EXPECTED,
        UNEXPECTED;

        String key() {
            return "syntax." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Stretch place() {
        return new Stretch(from, to);
    }

    /** What is wrong, and how to mend it. */
    Parameters parameters() {
        return Parameters.none().with("cause", text("message")).with("mend", text("fix"));
    }

    private Parameter text(String part) {
        Map<String, Parameter> words = Parameters.none().with("word", word).asMap();
        return new Parameter.Text(
                language -> Structure.WORDING.text(cause.key() + "." + part, words, language.locale()));
    }
}

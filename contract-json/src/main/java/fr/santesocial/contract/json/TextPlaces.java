package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where pointers stand in the text of a document. The text is walked only when there is a finding to place, so that
 * clean documents pay nothing.
 */
final class TextPlaces {
    // The reader that read the text before had limits of its own.
    private static final JsonTokens UNLIMITED = new JsonTokens(ReaderLimits.STANDARD.withNameLength(Integer.MAX_VALUE));

    private final String text;
    private final TextLines lines;
    private final Map<String, TextRange> found = new HashMap<>();

    TextPlaces(String text) {
        this(text, 1);
    }

    /** For a text cut out of a longer one, where its first line has this number. */
    TextPlaces(String text, int firstLine) {
        this.text = text;
        this.lines = new TextLines(text, firstLine);
    }

    ValidationReport locate(ValidationReport report) {
        return search(report.getFindings()) ? report.mapFindings(this::placed) : report;
    }

    /** The same findings with their places. */
    List<Finding> locate(List<Finding> findings) {
        return search(findings) ? findings.stream().map(this::placed).toList() : findings;
    }

    /** Walks the text for findings without a place; false where there are none. */
    private boolean search(List<Finding> findings) {
        Set<String> wanted = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.getRange().isEmpty()) {
                addWithParents(finding.getPointer(), wanted);
            }
        }
        if (!wanted.isEmpty()) {
            walk(wanted);
        }
        return !wanted.isEmpty();
    }

    private Finding placed(Finding finding) {
        if (finding.getRange().isPresent()) {
            return finding;
        }
        String pointer = finding.getPointer();
        // What is missing has no place of its own: it is missing from the nearest thing around it.
        while (!found.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        TextRange range = found.get(pointer);
        return range == null ? finding : finding.at(range);
    }

    private static void addWithParents(String pointer, Set<String> wanted) {
        String open = pointer;
        while (wanted.add(open) && !open.isEmpty()) {
            open = open.substring(0, open.lastIndexOf('/'));
        }
    }

    private void walk(Set<String> wanted) {
        try (JsonParser parser = UNLIMITED.open(text)) {
            parser.nextToken();
            value(parser, "", wanted);
        } catch (JacksonException broken) {
            // The document was read before: what is broken in it has its finding, and what stands before is placed.
            return;
        }
    }

    private void value(JsonParser parser, String pointer, Set<String> wanted) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        JsonToken token = parser.currentToken();
        // Of a member written twice the first was read.
        if (!wanted.contains(pointer) || found.containsKey(pointer)) {
            parser.skipChildren();
            return;
        }
        if (token == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                value(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), wanted);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, pointer + "/" + i, wanted);
            }
        } else {
            parser.finishToken();
        }
        int end = token.isScalarValue() ? scalarEnd(parser, token, start) : start + 1;
        found.put(pointer, lines.range(start, end));
    }

    private static int scalarEnd(JsonParser parser, JsonToken token, int start) {
        return token == JsonToken.VALUE_STRING
                ? (int) parser.currentLocation().getCharOffset()
                : start + parser.getString().length();
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents for tests, with a mark where a fault is expected to be reported. */
final class Documents {
    /** Stands just before the expected place; it is taken out before the document is read. */
    static final String MARK = "▸";

    private Documents() {}

    /** A sound contract on one line, with accents and a character outside the basic plane before its further members. */
    static String contract(String members) {
        return "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"Été à l'île 😀\""
                + further(members) + "}";
    }

    /** A sound contract with these fiches. */
    static String fiches(String fiches) {
        return contract("\"fichesActions\": [" + fiches + "]");
    }

    static byte[] bytes(String document) {
        return document.replace(MARK, "").getBytes(StandardCharsets.UTF_8);
    }

    /** Line and column of the mark, counted by hand: characters since the last line end. */
    static String markedPlace(String document) {
        int mark = document.indexOf(MARK);
        int line = 1;
        int column = 1;
        for (int c : document.substring(0, mark).codePoints().toArray()) {
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
        return line + ":" + column;
    }

    /** Each finding as "id pointer line:column". */
    static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Documents::line).toList();
    }

    static String line(Finding finding) {
        return finding.getRuleId() + " " + finding.getPointer() + " "
                + finding.getRange().map(Documents::start).orElse("nowhere");
    }

    static String start(TextRange range) {
        return range.startLine() + ":" + range.startColumn();
    }

    /** What closes the braces and brackets that are open at the end of some JSON. */
    static String closing(String open) {
        StringBuilder closing = new StringBuilder();
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            if (c == '{' || c == '[') {
                closing.insert(0, c == '{' ? '}' : ']');
            } else if (c == '}' || c == ']') {
                closing.deleteCharAt(0);
            }
        }
        return closing.toString();
    }

    private static String further(String members) {
        return members.isEmpty() ? "" : ", " + members;
    }
}

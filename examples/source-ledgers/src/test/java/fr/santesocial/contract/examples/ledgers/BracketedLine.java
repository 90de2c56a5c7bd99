package fr.santesocial.contract.examples.ledgers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a published source in which words such as {@code [nom]} stand for what must stay private. */
record BracketedLine(String text) {

    /** Longest text that a bracket may stand for: more than a name, a number or an address is no private detail. */
    static final int LONGEST_HIDDEN = 50;

    private static final Pattern BRACKET = Pattern.compile("\\[(?:nom|téléphone|adresse|courriel)]");

    /** What each bracket stands for in the original; empty if the lines differ elsewhere too. */
    Optional<List<String>> hiddenIn(String original) {
        List<String> hidden = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        if (!bracket.find()) {
            return text.equals(original) ? Optional.of(hidden) : Optional.empty();
        }
        if (!original.startsWith(text.substring(0, bracket.start()))) {
            return Optional.empty();
        }
        int position = bracket.start();
        boolean more = true;
        while (more) {
            int after = bracket.end();
            more = bracket.find();
            String next = text.substring(after, more ? bracket.start() : text.length());
            int end = more ? original.indexOf(next, position + 1) : lastIndexOf(next, original);
            if (end <= position || end - position > LONGEST_HIDDEN) {
                return Optional.empty();
            }
            hidden.add(original.substring(position, end));
            position = end + next.length();
        }
        return Optional.of(hidden);
    }

    private static int lastIndexOf(String ending, String original) {
        return original.endsWith(ending) ? original.length() - ending.length() : -1;
    }
}

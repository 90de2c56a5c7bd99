package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.rules.words.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences, clauses and words in one pass. */
final class SentenceReader {
    private static final String SENTENCE_ENDS = ".!?;•\n\r";
    private static final String CLAUSE_ENDS = ",:()[]–—…";
    private static final Set<String> GRAVE_A = Set.of("à", "À", "a\u0300", "A\u0300");

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<String>> clauses = new ArrayList<>();
    private final List<String> clause = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start;

    private SentenceReader(String text) {
        this.text = text;
    }

    static List<Sentence> read(String text) {
        SentenceReader reader = new SentenceReader(text);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            reader.take(c, i);
            i += Character.charCount(c);
        }
        reader.endSentence(text.length());
        return reader.sentences;
    }

    private void take(int c, int at) {
        if (Character.isLetterOrDigit(c) || PlainWords.isAccent(c)) {
            word.appendCodePoint(c);
        } else if (SENTENCE_ENDS.indexOf(c) >= 0 && !isInsideNumberOrName(c, at)) {
            endSentence(at);
        } else if (CLAUSE_ENDS.indexOf(c) >= 0) {
            endClause();
        } else {
            endWord();
        }
    }

    /** A point that no space follows ends nothing: "11.707", "C.L.S". */
    private boolean isInsideNumberOrName(int c, int at) {
        return c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String written = word.toString();
        word.setLength(0);
        // "à" alone keeps its accent, or it would be read as a form of "avoir".
        if (GRAVE_A.contains(written)) {
            clause.add("à");
        } else {
            clause.addAll(PlainWords.list(written));
        }
    }

    private void endClause() {
        endWord();
        if (!clause.isEmpty()) {
            clauses.add(List.copyOf(clause));
            clause.clear();
        }
    }

    private void endSentence(int end) {
        endClause();
        if (!clauses.isEmpty()) {
            sentences.add(new Sentence(text.substring(start, end).strip(), clauses));
            clauses.clear();
        }
        start = end + 1;
    }
}

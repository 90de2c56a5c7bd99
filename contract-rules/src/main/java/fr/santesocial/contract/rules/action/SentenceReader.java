package fr.santesocial.contract.rules.action;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into sentences, clauses and words in one pass. */
final class SentenceReader {
    private static final String SENTENCE_ENDS = ".!?;•\n\r";
    private static final String CLAUSE_ENDS = ",:()[]–—…";

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<String>> clauses = new ArrayList<>();
    private final List<String> clause = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean graveA;
    private int start;

    private SentenceReader(String text) {
        this.text = text;
    }

    static List<Sentence> read(String text) {
        SentenceReader reader = new SentenceReader(text);
        for (int i = 0; i < text.length(); i++) {
            reader.take(text.charAt(i), i);
        }
        reader.endSentence(text.length());
        return reader.sentences;
    }

    private void take(char c, int at) {
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            addLetter(c);
        } else if (SENTENCE_ENDS.indexOf(c) >= 0 && !isInsideNumberOrName(c, at)) {
            endSentence(at);
        } else if (CLAUSE_ENDS.indexOf(c) >= 0) {
            endClause();
        } else {
            endWord();
        }
    }

    /** A point that no space follows ends nothing: "11.707", "C.L.S". */
    private boolean isInsideNumberOrName(char c, int at) {
        return c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void addLetter(char c) {
        if (c < 128) {
            word.append(Character.toLowerCase(c));
            return;
        }
        String parts =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part == '\u0300' && word.toString().equals("a")) {
                graveA = true;
            } else if (part == 'œ') {
                word.append("oe");
            } else if (part == 'æ') {
                word.append("ae");
            } else if (Character.isLetterOrDigit(part)) {
                word.append(part);
            }
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            // "à" alone keeps its accent, or it would be read as a form of "avoir".
            clause.add(graveA && word.length() == 1 ? "à" : word.toString());
            word.setLength(0);
        }
        graveA = false;
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

package fr.santesocial.contract.rules.action;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text, ready to be compared with phrase books.
 *
 * @param text the sentence as it stands
 * @param clauses its parts between commas, colons and brackets, each as words without accents or capitals; none is empty
 */
record Sentence(String text, List<List<String>> clauses) {
    private static final int LONGEST_EXCERPT = 120;

    /** Copies the list. */
    Sentence {
        clauses = List.copyOf(clauses);
    }

    /** The sentences of a text that have words. */
    static List<Sentence> of(String text) {
        return SentenceReader.read(text);
    }

    /** All words of a text, without accents (but that of "à") or capitals. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        of(text).forEach(sentence -> words.addAll(sentence.words()));
        return words;
    }

    /** The words of the whole sentence. */
    List<String> words() {
        return clauses.stream().flatMap(List::stream).toList();
    }

    /** The sentence as it stands, cut where it is long. */
    String excerpt() {
        if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT - 1)) + "…";
    }
}

package fr.santesocial.contract.rules.action;

import java.util.List;
import java.util.Optional;

/**
 * Finds the sentence that says of the action as a whole that it did not take place. It takes a subject that is an action, a
 * verb of taking place with its negation, nothing that limits it ("qui", "tous"), and no word in the text of anything held.
 */
final class NotHeld {
    private static final PhraseBook WORDS = PhraseBook.named("not-held");

    private NotHeld() {}

    /** The first such sentence; an action put off counts where it is put off beyond the last year of its calendar. */
    static Optional<Sentence> sentenceOf(String text, int lastYear) {
        List<Sentence> sentences = Sentence.of(text);
        if (sentences.stream().anyMatch(sentence -> WORDS.occurs("held", sentence.words()))) {
            return Optional.empty();
        }
        return sentences.stream()
                .filter(sentence -> !WORDS.occurs("limits", sentence.words()))
                .filter(sentence -> opensWithState(sentence.clauses().get(0), lastYear) || denies(sentence, lastYear))
                .findFirst();
    }

    /** "Annulé", "Action non réalisée": the state stands first, or right after the subject. */
    private static boolean opensWithState(List<String> words, int lastYear) {
        int subject = subjectLength(words);
        return WORDS.lengthAt("states", words, subject, lastYear) > 0;
    }

    private static boolean denies(Sentence sentence, int lastYear) {
        List<List<String>> clauses = sentence.clauses();
        for (int k = 0; k < clauses.size(); k++) {
            List<String> words = clauses.get(k);
            for (int i = 0; i < words.size(); i++) {
                int length = verbLength(words, i, lastYear);
                if (length > 0) {
                    // Where the verb opens its clause, a parenthesis separates it from the subject.
                    List<String> subject = i > 0 ? words.subList(0, i) : clauses.get(0);
                    return (i > 0 || k > 0) && isAction(subject) && !isRestricted(words, i + length);
                }
            }
        }
        return false;
    }

    private static int verbLength(List<String> words, int at, int lastYear) {
        int alone = WORDS.lengthAt("statements", words, at, lastYear);
        return alone > 0
                ? alone
                : Math.max(
                        joined("hindrances", "infinitives", words, at), joined("negations", "participles", words, at));
    }

    private static int joined(String first, String second, List<String> words, int at) {
        int opening = WORDS.lengthAt(first, words, at);
        int rest = opening == 0 ? 0 : WORDS.lengthAt(second, words, at + opening);
        return rest == 0 ? 0 : opening + rest;
    }

    private static boolean isAction(List<String> subject) {
        return subjectLength(subject) > 0 && !WORDS.occurs("relatives", subject);
    }

    /** How many words of an article and a noun that names an action the words begin with; 0 if they do not. */
    private static int subjectLength(List<String> words) {
        int article = WORDS.lengthAt("articles", words, 0);
        int noun = WORDS.lengthAt("actions", words, article);
        return noun == 0 ? 0 : article + noun;
    }

    /** "n'a pu avoir lieu que deux fois" says that it did take place. */
    private static boolean isRestricted(List<String> words, int after) {
        return WORDS.lengthAt("relatives", words, after) > 0;
    }
}

package fr.santesocial.contract.rules.action;

import java.util.List;
import java.util.Optional;

/**
 * Finds what a text announces for a year already past: "en 2015, des rencontres seront proposées" in a record of 2016. What
 * was done in an earlier year and will go on is no such thing ("le diagnostic fait en 2015 sera complété"): the year has
 * to open the sentence, or to follow the future verb at once.
 */
final class PastAnnouncement {
    private static final PhraseBook WORDS = PhraseBook.named("announcements");
    private static final int LONGEST_COMPLEMENT = 3;

    private PastAnnouncement() {}

    /** The first earlier year that something is announced for. */
    static Optional<Integer> yearIn(String text, int year) {
        return Sentence.of(text).stream()
                .flatMap(sentence -> yearIn(sentence, year).stream())
                .findFirst();
    }

    private static Optional<Integer> yearIn(Sentence sentence, int year) {
        List<String> words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            int named = words.get(i).equals("en") ? Phrase.yearOf(words.get(i + 1)) : 0;
            if (named > 0 && named < year && (opensAnnouncement(words, i) || closesAnnouncement(words, i))) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** "[À ce titre] en 2015, ... seront": nothing but an opening before the year, no past verb before the future one. */
    private static boolean opensAnnouncement(List<String> words, int at) {
        if (WORDS.lengthAt("openings", words, 0) != at) {
            return false;
        }
        for (int i = at + 2; i < words.size(); i++) {
            if (WORDS.lengthAt("futures", words, i) > 0) {
                return true;
            }
            if (WORDS.lengthAt("stops", words, i) > 0) {
                return false;
            }
        }
        return false;
    }

    /** "... seront proposées en 2015": a future verb, its complement from the list, and the year at once. */
    private static boolean closesAnnouncement(List<String> words, int at) {
        for (int i = Math.max(0, at - 1 - LONGEST_COMPLEMENT); i < at; i++) {
            int verb = WORDS.lengthAt("futures", words, i);
            if (verb > 0 && (i + verb == at || i + verb + WORDS.lengthAt("complements", words, i + verb) == at)) {
                return true;
            }
        }
        return false;
    }
}

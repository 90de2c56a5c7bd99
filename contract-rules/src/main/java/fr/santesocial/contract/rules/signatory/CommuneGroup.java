package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.rules.words.Phrases;
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.Optional;

/** Reads in the label of a collective whether communes or their mayors sign, and whether all of them do. */
final class CommuneGroup {
    private static final int LONGEST_NUMBER = 5;
    private static final Phrases HEADS = Phrases.of(CommuneGroup.class, "communes");
    private static final Phrases ALL = Phrases.of(CommuneGroup.class, "communes-all");
    private static final Phrases SOME = Phrases.of(CommuneGroup.class, "communes-some");

    private CommuneGroup() {}

    /**
     * Whether the label names communes or mayors ("l'ensemble des maires"). Only the first noun counts: an association of
     * mayors, a community of communes or the doctors of the communes are something else.
     */
    static boolean isNamedBy(String label) {
        return PlainWords.list(label).stream()
                .filter(word -> !isBeforeHead(word))
                .findFirst()
                .map(HEADS::has)
                .orElse(false);
    }

    /** The number of communes that the label gives in figures before its first noun ("les 11 maires"). */
    static Optional<Integer> number(String label) {
        return PlainWords.list(label).stream()
                .takeWhile(CommuneGroup::isBeforeHead)
                .filter(CommuneGroup::isNumber)
                .findFirst()
                .map(Integer::valueOf);
    }

    /** Whether a label that names communes says or lets one think that only some of them sign. */
    static boolean isPartial(String label) {
        return PlainWords.list(label).stream().anyMatch(SOME::has);
    }

    private static boolean isBeforeHead(String word) {
        return ALL.has(word) || SOME.has(word) || isNumber(word);
    }

    private static boolean isNumber(String word) {
        return word.length() <= LONGEST_NUMBER
                && !word.isEmpty()
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

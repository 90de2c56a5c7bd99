package fr.santesocial.contract.examples.ledgers;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How many facts found a typed home.
 *
 * @param rows facts in all
 * @param counts of these, the sizes of lists and objects
 * @param untyped facts in {@code text}, {@code notes} or {@code signatureNote}
 * @param ownTexts of these, the text of an achievement or of a means, which is all it has to say
 */
record HomeCount(int rows, int counts, int untyped, int ownTexts) {

    private static final Pattern UNTYPED = Pattern.compile(".*/text|(?:.*/)?notes(?:/.*)?|.*/signatureNote");
    private static final Pattern OWN_TEXT = Pattern.compile(".*/(?:achievements|means)/\\d+/text");

    static HomeCount of(List<FactRow> facts) {
        return new HomeCount(
                facts.size(),
                (int) facts.stream().filter(FactRow::countsElements).count(),
                matching(facts, UNTYPED),
                matching(facts, OWN_TEXT));
    }

    /** Share of the facts without a typed home, in percent. */
    double untypedPercent() {
        return 100.0 * untyped / rows;
    }

    /** The same, where the own text of an achievement or a means counts as its home. */
    double untypedPercentButOwnTexts() {
        return 100.0 * (untyped - ownTexts) / rows;
    }

    /** The hardest reading: sizes of lists are no facts, and own texts are no homes. */
    double untypedPercentOfValues() {
        return 100.0 * untyped / (rows - counts);
    }

    private static int matching(List<FactRow> facts, Pattern pattern) {
        return (int) facts.stream()
                .filter(fact -> pattern.matcher(fact.pointer()).matches())
                .count();
    }
}

package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.text.Language;
import java.util.List;
import java.util.Locale;

/** A place in a contract: the JSON Pointer into its document, and the way there in business words. */
public record Spot(String pointer, List<PlaceStep> steps) {
    private static final String ARROW = " › ";

    /** Copies the steps. */
    public Spot {
        steps = List.copyOf(steps);
    }

    /** A place of which only the pointer is known. */
    public static Spot of(String pointer) {
        return new Spot(pointer, List.of());
    }

    /** The way there in business words ("Fiche action 2.3 › financement 1"); the contract itself for the root. */
    public String words(Locale locale) {
        StringBuilder words = new StringBuilder();
        for (PlaceStep step : steps) {
            words.append(words.isEmpty() ? "" : ARROW).append(step.words(locale));
        }
        if (words.isEmpty()) {
            words.append(ReportTexts.word("place.root", Language.of(locale)));
        }
        words.setCharAt(0, Character.toTitleCase(words.charAt(0)));
        return words.toString();
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? "(root)" : pointer;
    }
}

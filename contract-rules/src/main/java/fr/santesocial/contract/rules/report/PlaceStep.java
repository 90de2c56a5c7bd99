package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import java.util.Locale;

/** One step of the way to a place, as people call it. */
public sealed interface PlaceStep {

    /** The words for this step: French for a French locale, English for any other. */
    String words(Locale locale);

    /** An element of a list, by its type and its number, title or rank. */
    record OfElement(Shape<?> shape, String name) implements PlaceStep {
        @Override
        public String words(Locale locale) {
            return shape.label(locale) + " " + name;
        }
    }

    /** A member that stands alone. */
    record OfMember(Member<?> member) implements PlaceStep {
        @Override
        public String words(Locale locale) {
            return member.label(locale);
        }
    }

    /** A document as a whole, by what it is. */
    record OfWhole(Shape<?> shape) implements PlaceStep {
        @Override
        public String words(Locale locale) {
            return shape.label(locale);
        }
    }
}

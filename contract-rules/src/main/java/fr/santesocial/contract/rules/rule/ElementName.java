package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.shape.Shape;
import java.util.List;
import java.util.Optional;

/** What people call one element among others of its kind. */
final class ElementName {
    private static final List<String> CANDIDATES =
            List.of("number", "title", "name", "label", "function", "organisation", "funder", "funderLabel");
    private static final int LONGEST = 60;

    private ElementName() {}

    static <T> Optional<String> of(Shape<T> shape, T value) {
        return CANDIDATES.stream()
                .flatMap(name -> shape.member(name).stream())
                .flatMap(member -> member.values(value).stream())
                .map(Object::toString)
                .findFirst()
                .map(ElementName::shortened);
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}

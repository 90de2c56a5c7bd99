package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call one element among others of its kind. */
final class ElementName {
    private static final List<String> CANDIDATES =
            List.of("number", "title", "name", "organisation", "funder", "label", "function", "funderLabel");
    private static final int LONGEST = 60;

    private ElementName() {}

    /** Number, title, name or the organisation it stands for, shortened; empty where it has none of these. */
    static <T> Optional<String> of(Shape<T> shape, T value, Map<String, Organisation> organisations) {
        for (String name : CANDIDATES) {
            Optional<Member<T>> member = shape.member(name);
            Object found = member.isPresent() ? member.get().get(value) : null;
            if (found != null) {
                return Optional.of(shortened(words(member.get(), found, organisations)));
            }
        }
        return Optional.empty();
    }

    private static String words(Member<?> member, Object value, Map<String, Organisation> organisations) {
        String words = value.toString();
        boolean organisation = member.kind() instanceof ValueKind.Reference reference
                && reference.target() == ElementKind.ORGANISATION;
        return organisation && organisations.containsKey(words) ? called(organisations.get(words)) : words;
    }

    private static String called(Organisation organisation) {
        return organisation.getShortName().orElse(organisation.getName());
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}

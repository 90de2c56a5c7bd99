package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.rule.Element;
import java.util.Optional;
import java.util.Set;

/** A text that ends in a colon although nothing comes after it, in its list or in what it stands in. */
final class LoneLabel {
    // What these say may go on in any member after them: "Personnes vaccinées :", then the quantity.
    private static final Set<String> HEADINGS =
            Set.of("title", "name", "label", "number", "function", "funderLabel", "shortName", "unit");
    // What any other text may announce: "Trois actions seront menées :", then the operations.
    private static final Set<String> ENUMERATIONS = Set.of(
            "achievements",
            "aims",
            "axes",
            "bodies",
            "commitments",
            "expectedResults",
            "fichesActions",
            "figures",
            "findings",
            "interventionModes",
            "meetings",
            "missions",
            "notes",
            "objectives",
            "operations",
            "phases",
            "places",
            "steps",
            "strategicObjectives");
    private static final Set<String> TELLING_NOTHING = Set.of("number", "sources");

    private LoneLabel() {}

    /** The text from its last line on, if it is a label with nothing after it. */
    static Optional<Excerpt> in(Passage passage) {
        String text = passage.text();
        int last = text.length() - 1;
        while (last >= 0 && BlankSigns.isSpace(text.charAt(last))) {
            last--;
        }
        if (last < 0 || text.charAt(last) != ':' || isFollowed(passage)) {
            return Optional.empty();
        }
        return Optional.of(new Excerpt(text.lastIndexOf('\n', last) + 1, last + 1));
    }

    private static boolean isFollowed(Passage passage) {
        Element<Object> owner = passage.owner();
        Member<Object> member = passage.member();
        if (passage.isInList()) {
            return passage.index() < values(owner, member) - 1;
        }
        boolean heading = HEADINGS.contains(member.name());
        return owner.shape().members().stream()
                .filter(after -> after.position() > member.position())
                .filter(after -> heading ? tells(after) : ENUMERATIONS.contains(after.name()))
                .anyMatch(after -> values(owner, after) > 0);
    }

    private static boolean tells(Member<Object> member) {
        return !(member.kind() instanceof ValueKind.Choice<?>)
                && !(member.kind() instanceof ValueKind.Flag)
                && !(member.kind() instanceof ValueKind.Identifier)
                && !(member.kind() instanceof ValueKind.Reference)
                && !TELLING_NOTHING.contains(member.name());
    }

    private static int values(Element<Object> owner, Member<Object> member) {
        owner.reads(member.name());
        return member.values(owner.value()).size();
    }
}

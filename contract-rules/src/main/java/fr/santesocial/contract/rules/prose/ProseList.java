package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A list of texts, or of things that are told in words.
 *
 * @param owner what has the list
 * @param member the member it is
 */
record ProseList(Element<Object> owner, Member<Object> member) {
    // Lists that tell something. Others name what may well be the same in many fiches: places, publics, partners,
    // plans.
    private static final Set<String> TOLD = Set.of(
            "achievements",
            "aims",
            "commitments",
            "expectedResults",
            "figures",
            "findings",
            "interventionModes",
            "means",
            "missions",
            "notes",
            "operations",
            "steps",
            "strategicObjectives");

    /** Every such list below the element, in document order. */
    static List<ProseList> below(Element<Object> element) {
        List<ProseList> lists = new ArrayList<>();
        collect(element, lists);
        return lists;
    }

    /** Whether there is such a list of at least so many elements below the element. */
    static boolean isBelow(Element<Object> element, int least) {
        for (Member<Object> member : element.shape().members()) {
            if (isTold(member) && element.values(member).size() >= least) {
                return true;
            }
            if (member.kind() instanceof ValueKind.Nested<?> && isBelowAny(element.children(member), least)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelowAny(List<Element<Object>> elements, int least) {
        for (Element<Object> element : elements) {
            if (isBelow(element, least)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Member<Object> member) {
        return member.presence() == Presence.LIST && TOLD.contains(member.name());
    }

    /** How many elements it has. */
    int size() {
        return member.values(owner.value()).size();
    }

    /** The words of each element, parts of it included, without accents, capitals and signs. */
    List<String> words() {
        return Passages.holdsWords(member)
                ? texts(owner, member)
                : owner.children(member).stream().map(ProseList::allWords).toList();
    }

    /** Its JSON Pointer. */
    String pointer() {
        return owner.pointer() + "/" + member.name();
    }

    /** Its place. */
    Spot spot() {
        return owner.spot(member.name());
    }

    private static void collect(Element<Object> element, List<ProseList> into) {
        for (Member<Object> member : element.shape().members()) {
            if (isTold(member)) {
                into.add(new ProseList(element, member));
            }
            if (member.kind() instanceof ValueKind.Nested<?>) {
                element.children(member).forEach(child -> collect(child, into));
            } else {
                element.values(member);
            }
        }
    }

    private static String allWords(Element<Object> element) {
        StringBuilder words = new StringBuilder();
        for (Member<Object> member : element.shape().members()) {
            if (Passages.holdsWords(member)) {
                texts(element, member).forEach(text -> words.append(text).append('\n'));
            } else if (member.kind() instanceof ValueKind.Nested<?>) {
                element.children(member).forEach(child -> words.append(allWords(child)));
            }
        }
        return words.toString();
    }

    private static List<String> texts(Element<Object> owner, Member<Object> member) {
        return owner.values(member).stream()
                .map(text -> PlainWords.of((String) text))
                .toList();
    }
}

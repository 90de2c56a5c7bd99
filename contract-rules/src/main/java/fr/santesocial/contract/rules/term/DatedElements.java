package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.Optional;

/** Elements of different types that one rule looks at for the dates they have in common. */
final class DatedElements {
    private DatedElements() {}

    /** The element as one of no particular type. */
    @SuppressWarnings("unchecked") // an element only hands its value out, so a narrower type may stand for a wider one
    static Element<Object> any(Element<?> element) {
        return (Element<Object>) element;
    }

    /** The date in a member of the element. */
    static Optional<PartialDate> date(Element<Object> element, String name) {
        element.reads(name);
        Member<Object> member = element.shape().member(name).orElseThrow();
        return date(element, member);
    }

    /** The date in a member of the element. */
    static Optional<PartialDate> date(Element<Object> element, Member<Object> member) {
        List<?> dates = element.values(member);
        return dates.isEmpty() ? Optional.empty() : Optional.of((PartialDate) dates.get(0));
    }

    /** Whether there is such a date, or one that could not be read: then the check has to come across the gap. */
    static boolean mayHave(Element<Object> element, String name) {
        return element.showsOrHides(dated -> date(dated, name).isPresent());
    }
}

package fr.santesocial.contract.rules.phase;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a phase or a step starts.
 *
 * @param title its title
 * @param date its start, as precise as it is known
 * @param spot where that is said
 */
record Start(String title, PartialDate date, Spot spot) {
    private static final String PERIOD = "period";
    private static final String STEPS = "steps";
    private static final List<String> SEQUENCES = List.of("phases", STEPS);

    /** The known starts in the sequence that the contract, phase or fiche holds, in its order. */
    static List<Start> in(Element<Object> owner) {
        List<Start> starts = new ArrayList<>();
        for (String sequence : SEQUENCES) {
            children(owner, sequence).forEach(each -> of(each).ifPresent(starts::add));
        }
        return starts;
    }

    /** A phase that gives no start of its own starts with its first step. */
    private static Optional<Start> of(Element<Object> element) {
        return period(element)
                .flatMap(period -> period.optional("start", Period::getStart)
                        .map(date -> new Start(title(element), date, period.spot("start"))))
                .or(() -> children(element, STEPS).stream()
                        .findFirst()
                        .flatMap(Start::of)
                        .map(first -> new Start(title(element), first.date(), first.spot())));
    }

    /** Their number alone ("3") would say little in a sentence. */
    private static String title(Element<Object> element) {
        return element.shape()
                .member("title")
                .flatMap(member -> member.values(element.value()).stream().findFirst())
                .map(Object::toString)
                .orElseThrow();
    }

    private static Optional<Element<Period>> period(Element<Object> element) {
        return element.shape()
                .member(PERIOD)
                .flatMap(member -> element.child(
                        PERIOD,
                        owner -> member.values(owner).stream()
                                .map(Period.class::cast)
                                .findFirst()));
    }

    private static List<Element<Object>> children(Element<Object> owner, String name) {
        return owner.shape()
                .member(name)
                .map(member -> owner.children(name, value -> objects(member, value)))
                .orElse(List.of());
    }

    private static List<Object> objects(Member<Object> member, Object owner) {
        return member.values(owner).stream().map(Object.class::cast).toList();
    }
}

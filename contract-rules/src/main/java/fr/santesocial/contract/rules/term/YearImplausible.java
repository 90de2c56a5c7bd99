package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.HistoryEntry;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A year that no contract of this family can mean: a slip of the pen such as 2202. */
final class YearImplausible implements Rule<Object> {
    private static final String MINIMUM = "minimum";
    private static final String MAXIMUM = "maximum";
    // Their dates may well lie far back.
    private static final Set<Class<?>> ABOUT_OTHER_TIMES = Set.of(HistoryEntry.class, RelatedPlan.class);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.year-implausible")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.P6, Basis.PRACTICE))
            .parameters(new RuleParameter(MINIMUM, 1990), new RuleParameter(MAXIMUM, 2100))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Stream.of(
                        Contract.class,
                        Term.class,
                        Signatory.class,
                        Deliberation.class,
                        Amendment.class,
                        ContractLink.class,
                        Period.class)
                .flatMap(type -> view.all(type).stream())
                .<Element<Object>>map(DatedElements::any)
                .filter(element -> !isAboutOtherTimes(element))
                .filter(element -> element.showsOrHides(YearImplausible::hasDate))
                .toList();
    }

    @Override
    public void check(Element<Object> element, ContractView view, Findings findings) {
        int minimum = view.setting(MINIMUM);
        int maximum = view.setting(MAXIMUM);
        for (Member<Object> member : element.shape().members()) {
            if (member.kind() instanceof ValueKind.Date) {
                DatedElements.date(element, member)
                        .filter(date -> date.getYear() < minimum || date.getYear() > maximum)
                        .ifPresent(date -> findings.report(
                                element.spot(member.name()),
                                Parameters.none()
                                        .with("year", Integer.toString(date.getYear()))
                                        .with(MINIMUM, Integer.toString(minimum))
                                        .with(MAXIMUM, Integer.toString(maximum))));
            }
        }
    }

    private static boolean hasDate(Element<Object> element) {
        for (Member<Object> member : element.shape().members()) {
            if (member.kind() instanceof ValueKind.Date
                    && !element.values(member).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutOtherTimes(Element<?> element) {
        Optional<? extends Element<?>> at = Optional.of(element);
        while (at.isPresent()) {
            if (ABOUT_OTHER_TIMES.contains(at.get().shape().type())) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }
}

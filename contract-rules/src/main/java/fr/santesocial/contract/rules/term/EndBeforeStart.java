package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A term or any other period that ends before it starts. */
final class EndBeforeStart implements Rule<Object> {
    private static final String START = "start";
    private static final String END = "end";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.end-before-start")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Stream.concat(view.all(Term.class).stream(), view.all(Period.class).stream())
                .<Element<Object>>map(DatedElements::any)
                .filter(span -> DatedElements.mayHave(span, START) && DatedElements.mayHave(span, END))
                .toList();
    }

    @Override
    public void check(Element<Object> span, ContractView view, Findings findings) {
        Optional<PartialDate> start = DatedElements.date(span, START);
        Optional<PartialDate> end = DatedElements.date(span, END);
        // The rulebook defines the comparison, the latest end with the earliest start, so that it is never undecided.
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get()) == Certainty.CERTAIN) {
            findings.report(
                    span.spot(END),
                    Parameters.none().with(START, start.get()).with(END, end.get()),
                    List.of(span.spot(START)));
        }
    }
}

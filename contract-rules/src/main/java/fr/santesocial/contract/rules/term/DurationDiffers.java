package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A declared duration that is neither the inclusive nor the exclusive reading of the term's dates. */
final class DurationDiffers implements Rule<Term> {
    private static final String ID = "term.duration-differs";
    private static final String DECLARED = "declaredDuration";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(
                    Citation.of(Source.S1, Basis.PRACTICE),
                    Citation.of(Source.S2, Basis.PRACTICE),
                    Citation.of(Source.K9, Basis.PRACTICE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Term>> subjects(ContractView view) {
        return view.all(Term.class).stream()
                .filter(term ->
                        term.optional(DECLARED, Term::getDeclaredDuration).isPresent())
                .toList();
    }

    @Override
    public void check(Element<Term> term, ContractView view, Findings findings) {
        Period declared = term.optional(DECLARED, Term::getDeclaredDuration).orElseThrow();
        Optional<PartialDate> start = term.optional("start", Term::getStart);
        Optional<PartialDate> end = term.optional("end", Term::getEnd);
        Parameters known = Parameters.none().with("declared", declared);
        if (start.isEmpty() || end.isEmpty()) {
            String missing = start.isEmpty() ? "start" : "end";
            findings.undecided(term.spot(missing), missing + "-unknown", known);
            return;
        }
        TermLength length = TermLength.of(start.get(), end.get());
        Parameters all = known.with("start", start.get()).with("end", end.get());
        Certainty agrees = length.agreesWith(declared);
        if (length.isReversed()) {
            findings.undecided(term.spot("end"), "reversed", all);
        } else if (agrees == Certainty.POSSIBLE) {
            findings.undecided(term.spot(DECLARED), "dates-imprecise", all);
        } else if (agrees == Certainty.EXCLUDED) {
            findings.report(
                    term.spot(DECLARED),
                    all.with("inclusive", length.inclusive())
                            .with("exclusive", length.exclusive())
                            .with("last", last(length.precision())),
                    List.of(term.spot("start"), term.spot("end")));
        }
    }

    /** What the one reading counts and the other does not, as precisely as the dates are compared. */
    private static Parameter last(DatePrecision precision) {
        String key = ID + ".last."
                + switch (precision) {
                    case DAY -> "day";
                    case MONTH -> "month";
                    case YEAR -> "year";
                };
        return new Parameter.Text(language -> TermRules.WORDING.text(key, Map.of(), language.locale()));
    }
}

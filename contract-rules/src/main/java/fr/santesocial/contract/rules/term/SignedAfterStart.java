package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.value.Certainty;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** A contract signed after it started. */
final class SignedAfterStart implements Rule<Term> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.signed-after-start")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K7, Basis.PRACTICE), Citation.of(Source.C20, Basis.PRACTICE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Term>> subjects(ContractView view) {
        return view.all(Term.class).stream()
                .filter(term -> term.optional("start", Term::getStart).isPresent()
                        && Signature.first(view).isPresent())
                .toList();
    }

    @Override
    public void check(Element<Term> term, ContractView view, Findings findings) {
        PartialDate start = term.optional("start", Term::getStart).orElseThrow();
        Signature signature = Signature.first(view).orElseThrow();
        Certainty after = signature.date().isAfter(start);
        Parameters dates = Parameters.none().with("signed", signature.date()).with("start", start);
        if (after == Certainty.CERTAIN) {
            findings.report(signature.spot(), dates, List.of(term.spot("start")));
        } else if (after == Certainty.POSSIBLE) {
            findings.undecided(signature.spot(), "dates-imprecise", dates);
        }
    }
}

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
import java.util.Optional;

/** A term that has started although nothing says that the contract is signed. */
final class StartedUnsigned implements Rule<Term> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.started-unsigned")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S2, Basis.PRACTICE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Term>> subjects(ContractView view) {
        return view.all(Term.class);
    }

    @Override
    public void check(Element<Term> term, ContractView view, Findings findings) {
        if (Signature.impliedByStage(view).isPresent() || Signature.first(view).isPresent()) {
            return;
        }
        Parameters day = Parameters.none().with("day", view.referenceDate());
        Optional<PartialDate> start = term.optional("start", Term::getStart);
        if (start.isEmpty()) {
            findings.undecided(term.spot("start"), "start-unknown", day);
            return;
        }
        Certainty past = start.get().isBefore(view.referenceDate());
        Parameters dates = day.with("start", start.get());
        if (past == Certainty.CERTAIN) {
            findings.report(view.contract().spot("signedOn"), dates, List.of(term.spot("start")));
        } else if (past == Certainty.POSSIBLE) {
            findings.undecided(term.spot("start"), "start-imprecise", dates);
        }
    }
}

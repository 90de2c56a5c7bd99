package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.TermBasis;
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

/** A term that runs to the end of the PRS, in a document that does not say when the PRS ends. */
final class EndNotComputable implements Rule<Term> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.end-not-computable")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, "art. 7", Basis.PRACTICE), Citation.of(Source.G1, Basis.GUIDE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Term>> subjects(ContractView view) {
        return view.all(Term.class).stream()
                .filter(term -> term.optional("basis", Term::getBasis).equals(Optional.of(TermBasis.UNTIL_PRS_END)))
                .toList();
    }

    @Override
    public void check(Element<Term> term, ContractView view, Findings findings) {
        // A stated end needs no computing, whatever it rests on.
        if (term.optional("end", Term::getEnd).isEmpty()
                && DeclaredPrs.ends(view).size() != 1) {
            findings.report(term.spot("prsEnd"), Parameters.none());
        }
    }
}

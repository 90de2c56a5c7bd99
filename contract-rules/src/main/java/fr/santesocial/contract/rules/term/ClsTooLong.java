package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Certainty;
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

/** A CLS concluded for longer than these contracts are; what amendments add does not count. */
final class ClsTooLong implements Rule<Term> {
    private static final String MAXIMUM = "maximum";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.cls-too-long")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS)
            .cites(Citation.of(Source.G2, Basis.GUIDE), Citation.of(Source.G15, Basis.PRACTICE))
            .parameters(new RuleParameter(MAXIMUM, 5))
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
        int maximum = view.setting(MAXIMUM);
        Parameters limit = Parameters.none().with(MAXIMUM, maximum);
        Optional<InitialLength> found = InitialLength.of(term, view);
        if (found.isEmpty()) {
            findings.undecided(term.spot(), "length-unknown", limit);
            return;
        }
        InitialLength length = found.get();
        Optional<TermLength> dates = length.dates();
        if (dates.isPresent() && dates.get().isReversed()) {
            findings.undecided(length.spot(), "reversed", limit);
            return;
        }
        Certainty over = length.isOver(maximum);
        if (over == Certainty.CERTAIN) {
            findings.report(length.spot(), limit.with("length", length.named(true)));
        } else if (over == Certainty.POSSIBLE) {
            findings.undecided(
                    length.spot(),
                    "two-readings",
                    limit.with("inclusive", length.bound(false)).with("exclusive", length.bound(true)));
        }
    }
}

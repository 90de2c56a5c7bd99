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
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** A CTG, or a PLUSS with its CTG half, that is shorter or longer than CTG are. */
final class CtgLengthUnusual implements Rule<Term> {
    private static final String MINIMUM = "minimum";
    private static final String MAXIMUM = "maximum";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.ctg-length-unusual")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CTG, ContractKind.PLUSS)
            .cites(
                    Citation.of(Source.C3, Basis.GUIDE),
                    Citation.of(Source.C4, Basis.GUIDE),
                    Citation.of(Source.S0, Basis.PRACTICE))
            .parameters(new RuleParameter(MINIMUM, 4), new RuleParameter(MAXIMUM, 5))
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
        int minimum = view.setting(MINIMUM);
        int maximum = view.setting(MAXIMUM);
        Parameters range = Parameters.none().with(MINIMUM, minimum).with(MAXIMUM, maximum);
        Optional<InitialLength> found = InitialLength.of(term, view);
        if (found.isEmpty()) {
            findings.undecided(term.spot(), "length-unknown", range);
            return;
        }
        InitialLength length = found.get();
        Optional<TermLength> dates = length.dates();
        if (dates.isPresent() && dates.get().isReversed()) {
            findings.undecided(length.spot(), "reversed", range);
            return;
        }
        Certainty usual = length.isWithin(minimum, maximum);
        if (usual == Certainty.EXCLUDED) {
            findings.report(length.spot(), range.with("length", nearest(length, maximum)));
        } else if (usual == Certainty.POSSIBLE) {
            findings.undecided(
                    length.spot(),
                    "imprecise",
                    range.with("shortest", length.bound(true)).with("longest", length.bound(false)));
        }
    }

    /** Of the two readings, the one nearer to the usual lengths is the fair one to name. */
    private static Parameter nearest(InitialLength length, int maximum) {
        return length.named(Durations.isOver(length.reading(true), maximum));
    }
}

package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.ContractLink;
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
import java.util.List;

/** Days between the end of the predecessor and the start of the contract that no contract covers. */
final class GapAfterPredecessor implements Rule<ContractLink> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.gap-after-predecessor")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S2, Basis.PRACTICE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<ContractLink>> subjects(ContractView view) {
        return Succession.subjects(view);
    }

    @Override
    public void check(Element<ContractLink> predecessor, ContractView view, Findings findings) {
        Succession.of(predecessor, view, findings).ifPresent(succession -> check(succession, predecessor, findings));
    }

    private static void check(Succession succession, Element<ContractLink> predecessor, Findings findings) {
        Certainty gap = leavesGap(succession.formerEnd(), succession.start());
        if (gap == Certainty.CERTAIN) {
            findings.report(
                    succession.startSpot(), succession.parameters(predecessor), List.of(succession.formerSpot()));
        } else if (gap == Certainty.POSSIBLE) {
            findings.undecided(succession.startSpot(), "dates-imprecise", succession.parameters(predecessor));
        }
    }

    private static Certainty leavesGap(PartialDate formerEnd, PartialDate start) {
        return Certainty.of(
                start.earliest().isAfter(formerEnd.latest().plusDays(1)),
                start.latest().isAfter(formerEnd.earliest().plusDays(1)));
    }
}

package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.value.Certainty;
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

/** A contract that starts before its predecessor has ended. */
final class OverlapsPredecessor implements Rule<ContractLink> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.overlaps-predecessor")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S2, Basis.PRACTICE), Citation.of(Source.P6, Basis.PRACTICE))
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
        // Ends are inclusive: the last day of the one must lie before the first day of the other.
        Certainty apart = succession.formerEnd().isBefore(succession.start());
        if (apart == Certainty.EXCLUDED) {
            findings.report(
                    succession.startSpot(), succession.parameters(predecessor), List.of(succession.formerSpot()));
        } else if (apart == Certainty.POSSIBLE) {
            findings.undecided(succession.startSpot(), "dates-imprecise", succession.parameters(predecessor));
        }
    }
}

package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** A prolongation whose new end is not later than the end before it. */
final class EndNotLater implements Rule<Amendment> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("amendment.end-not-later")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(AmendmentRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Amendment>> subjects(ContractView view) {
        return Prolongation.all(view);
    }

    @Override
    public void check(Element<Amendment> amendment, ContractView view, Findings findings) {
        Prolongation prolongation = Prolongation.of(amendment, view);
        Spot spot = Prolongation.spotOfNewEnd(amendment);
        if (prolongation.newEnd().isEmpty()) {
            findings.undecided(spot, "new-end-unknown", AmendmentName.first(amendment));
            return;
        }
        PartialDate newEnd = prolongation.newEnd().get();
        List<PartialDate> formerEnds = prolongation.formerEnds();
        Parameters inside = AmendmentName.inside(amendment).with("newEnd", newEnd);
        Parameter formerEnd = prolongation.formerEnd();
        if (formerEnds.isEmpty()) {
            findings.undecided(spot, "former-end-unknown", inside);
        } else if (formerEnds.stream().allMatch(end -> newEnd.isAfter(end) == Certainty.EXCLUDED)) {
            findings.report(
                    spot, AmendmentName.first(amendment).with("newEnd", newEnd).with("formerEnd", formerEnd));
        } else if (!formerEnds.stream().allMatch(end -> newEnd.isAfter(end) == Certainty.CERTAIN)) {
            findings.undecided(spot, "dates-imprecise", inside.with("formerEnd", formerEnd));
        }
    }
}

package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
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

/** An amendment that does not say what it changes: neither time, content, parties nor money. */
final class ObjectMissing implements Rule<Amendment> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("amendment.object-missing")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.C17, Basis.PRACTICE))
            .wording(AmendmentRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Amendment>> subjects(ContractView view) {
        return view.all(Amendment.class);
    }

    @Override
    public void check(Element<Amendment> amendment, ContractView view, Findings findings) {
        boolean saysWhat = !amendment.values("effects", Amendment::getEffects).isEmpty()
                || amendment.optional("newEnd", Amendment::getNewEnd).isPresent()
                || amendment.child("period", Amendment::getPeriod).isPresent()
                || amendment.optional("summary", Amendment::getSummary).isPresent();
        if (!saysWhat) {
            findings.report(amendment.spot("effects"), AmendmentName.first(amendment));
        }
    }
}

package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Signatory;
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

/** An amendment that neither as a whole nor for any signatory says when it was signed. */
final class Undated implements Rule<Amendment> {
    private static final String SIGNED_ON = "signedOn";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("amendment.undated")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S2, Basis.PRACTICE))
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
        boolean dated = amendment.optional(SIGNED_ON, Amendment::getSignedOn).isPresent()
                || amendment.children("signatories", Amendment::getSignatories).stream()
                        .anyMatch(signatory -> signatory
                                .optional(SIGNED_ON, Signatory::getSignedOn)
                                .isPresent());
        if (!dated) {
            findings.report(amendment.spot(SIGNED_ON), AmendmentName.first(amendment));
        }
    }
}

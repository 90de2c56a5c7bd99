package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.rules.geography.GeographicCode;
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

/** A well-formed code that no commune has or had. */
final class CommuneUnknown implements Rule<Object> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("territory.commune-unknown")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.COG, Basis.GUIDE))
            .wording(TerritoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Bearers.of(InseeCode.MEMBER, InseeCode::isWellFormed, view);
    }

    @Override
    public void check(Element<Object> element, ContractView view, Findings findings) {
        GeographicCode geography = view.geography();
        Bearers.text(element, InseeCode.MEMBER)
                .filter(code -> geography.stateOf(code).isEmpty())
                .ifPresent(code -> findings.report(
                        element.spot(InseeCode.MEMBER),
                        Parameters.none()
                                .with("code", code)
                                .with("element", element.name())
                                .with("vintage", geography.vintage())));
    }
}

package fr.santesocial.contract.rules.territory;

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

/** What stands for the code of a commune and cannot be one: a postcode, a SIREN number, a slip of the pen. */
final class CommuneCodeMalformed implements Rule<Object> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("territory.commune-code-malformed")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.of(Source.COG, Basis.DEFINITION))
            .wording(TerritoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Bearers.of(InseeCode.MEMBER, any -> true, view);
    }

    @Override
    public void check(Element<Object> element, ContractView view, Findings findings) {
        Bearers.text(element, InseeCode.MEMBER)
                .filter(code -> !InseeCode.isWellFormed(code))
                .ifPresent(code -> findings.report(
                        element.spot(InseeCode.MEMBER),
                        Parameters.none().with("code", code).with("element", element.name())));
    }
}

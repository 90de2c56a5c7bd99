package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.value.Amount;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An amount so large that it is probably a slip of the pen. */
final class AmountImplausible implements Rule<Amount> {
    private static final String CEILING = "ceiling";
    private static final int HUNDRED_MILLION_EUROS = 100_000_000;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.amount-implausible")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.T1, Basis.PRACTICE))
            .parameters(new RuleParameter(CEILING, HUNDRED_MILLION_EUROS))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Amount>> subjects(ContractView view) {
        return AmountMembers.stated(view);
    }

    @Override
    public void check(Element<Amount> amount, ContractView view, Findings findings) {
        BigDecimal ceiling = BigDecimal.valueOf(view.setting(CEILING));
        Map<String, BigDecimal> above = AmountMembers.those(amount, number -> number.compareTo(ceiling) > 0);
        AmountMembers.report(amount, above, Parameters.none().withEuros(CEILING, ceiling), findings);
    }
}

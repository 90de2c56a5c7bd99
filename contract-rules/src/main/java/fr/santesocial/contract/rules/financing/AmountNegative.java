package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An amount of money below zero. */
final class AmountNegative implements Rule<Amount> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.amount-negative")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
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
        Map<String, BigDecimal> negative = AmountMembers.those(amount, number -> number.signum() < 0);
        AmountMembers.report(amount, negative, Parameters.none(), findings);
    }
}

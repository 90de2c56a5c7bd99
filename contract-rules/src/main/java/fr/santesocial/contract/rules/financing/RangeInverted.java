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
import java.util.Optional;

/** A range of money whose minimum lies above its maximum. */
final class RangeInverted implements Rule<Amount> {
    private static final String MINIMUM = "minimum";
    private static final String MAXIMUM = "maximum";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.range-inverted")
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
        return view.all(Amount.class).stream()
                .filter(amount -> amount.showsOrHides(
                        each -> minimum(each).isPresent() && maximum(each).isPresent()))
                .toList();
    }

    @Override
    public void check(Element<Amount> amount, ContractView view, Findings findings) {
        BigDecimal minimum = minimum(amount).orElseThrow();
        BigDecimal maximum = maximum(amount).orElseThrow();
        if (minimum.compareTo(maximum) > 0) {
            findings.report(
                    amount.spot(MAXIMUM),
                    Parameters.none().withEuros(MINIMUM, minimum).withEuros(MAXIMUM, maximum),
                    List.of(amount.spot(MINIMUM)));
        }
    }

    private static Optional<BigDecimal> minimum(Element<Amount> amount) {
        return amount.optional(MINIMUM, Amount::getMinimum);
    }

    private static Optional<BigDecimal> maximum(Element<Amount> amount) {
        return amount.optional(MAXIMUM, Amount::getMaximum);
    }
}

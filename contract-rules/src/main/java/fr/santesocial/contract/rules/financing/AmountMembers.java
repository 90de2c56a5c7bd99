package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The numbers of euros that an amount may state. */
final class AmountMembers {
    private static final Map<String, Function<Amount, Optional<BigDecimal>>> EUROS = inOrder();

    private AmountMembers() {}

    /** The amounts that state at least one. */
    static List<Element<Amount>> stated(ContractView view) {
        return view.all(Amount.class).stream()
                .filter(amount ->
                        amount.showsOrHides(each -> !those(each, number -> true).isEmpty()))
                .toList();
    }

    /** The members, in order, that state a number such as asked for. */
    static Map<String, BigDecimal> those(Element<Amount> amount, Predicate<BigDecimal> asked) {
        Map<String, BigDecimal> found = new LinkedHashMap<>();
        EUROS.forEach((name, getter) ->
                amount.optional(name, getter).filter(asked).ifPresent(number -> found.put(name, number)));
        return found;
    }

    /** One finding for all members of an amount: at the first, with the others as related. */
    static void report(Element<Amount> amount, Map<String, BigDecimal> members, Parameters more, Findings findings) {
        List<Spot> spots = members.keySet().stream().map(amount::spot).toList();
        members.values().stream()
                .findFirst()
                .ifPresent(first ->
                        findings.report(spots.get(0), more.withEuros("amount", first), spots.subList(1, spots.size())));
    }

    private static Map<String, Function<Amount, Optional<BigDecimal>>> inOrder() {
        Map<String, Function<Amount, Optional<BigDecimal>>> members = new LinkedHashMap<>();
        members.put("value", Amount::getValue);
        members.put("minimum", Amount::getMinimum);
        members.put("maximum", Amount::getMaximum);
        return members;
    }
}

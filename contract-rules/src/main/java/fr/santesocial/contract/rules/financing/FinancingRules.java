package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on the money of a contract: amounts, totals, shares and who pays. */
public final class FinancingRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.financing.financing", locale));

    private FinancingRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new SumDiffers(),
                new AmountNegative(),
                new AmountImplausible(),
                new RangeInverted(),
                new SharesNotWhole(),
                new MixedBases(),
                new FunderFieldReversed(),
                new FunderNotParty(),
                new CoordinatorNotAtParity(),
                new DoubleCoordination(),
                new CejAfterCtg(),
                new UndefinedAfterStart(),
                new NoFinancing());
    }
}

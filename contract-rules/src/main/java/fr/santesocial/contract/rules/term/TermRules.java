package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on when a contract runs. */
public final class TermRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.term.term", locale));

    private TermRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new EndBeforeStart(),
                new DurationDiffers(),
                new EndNotComputable(),
                new ClsTooLong(),
                new CtgLengthUnusual(),
                new EndsAfterPrs(),
                new SignedAfterStart(),
                new StartedUnsigned(),
                new SignatureContradicted(),
                new OverlapsPredecessor(),
                new GapAfterPredecessor(),
                new YearImplausible(),
                new LabelDiffers());
    }
}

package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Where a rule reports to. One per run of one rule; not safe to share. */
public final class Findings {
    private final RuleDescriptor descriptor;
    private final Severity severity;
    private final boolean stageUnknown;
    private final List<Finding> reported = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();

    /** Collects for one rule at one severity. */
    public Findings(RuleDescriptor descriptor, Severity severity, boolean stageUnknown) {
        this.descriptor = descriptor;
        this.severity = severity;
        this.stageUnknown = stageUnknown;
    }

    /** Something is wrong at the place. */
    public void report(Spot spot, Parameters parameters) {
        report(spot, parameters, List.of());
    }

    /** Something is wrong at the place, and other places belong to the same cause. */
    public void report(Spot spot, Parameters parameters, List<Spot> related) {
        reported.add(Finding.of(descriptor.id(), severity, spot, descriptor.wording())
                .parameters(parameters)
                .related(related)
                .stageUnknown(stageUnknown)
                .build());
    }

    /** The rule cannot decide at the place; the text stands under {@code id.reason.<reason>}. */
    public void undecided(Spot spot, String reason, Parameters parameters) {
        undecided.add(new Undecided(spot, descriptor.id() + ".reason." + reason, parameters, descriptor.wording()));
    }

    /** What was reported so far. */
    public List<Finding> reported() {
        return List.copyOf(reported);
    }

    /** How often the rule could not decide so far. */
    public int countUndecided() {
        return undecided.size();
    }

    /** Where the rule could not decide so far. */
    public List<Undecided> undecided() {
        return List.copyOf(undecided);
    }
}

package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A target on the wrong side of the baseline for what should rise or fall. */
final class TargetAgainstDirection implements Rule<Indicator> {
    private static final Set<IndicatorDirection> SIDED =
            Set.of(IndicatorDirection.INCREASE, IndicatorDirection.DECREASE);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("indicator.target-against-direction")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.consistency())
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Indicator>> subjects(ContractView view) {
        return view.all(Indicator.class).stream()
                .filter(indicator -> indicator.showsOrHides(TargetAgainstDirection::hasBoth))
                .toList();
    }

    @Override
    public void check(Element<Indicator> indicator, ContractView view, Findings findings) {
        IndicatorDirection direction =
                indicator.optional("direction", Indicator::getDirection).orElseThrow();
        Parameters names = Parameters.none().with("indicator", indicator.name());
        if (indicator
                .child("target", Indicator::getTarget)
                .filter(ChangeWords::speakIn)
                .isPresent()) {
            findings.undecided(indicator.spot("target"), "relative", names);
            return;
        }
        Optional<GivenValue> baseline = value(indicator, "baseline", Indicator::getBaseline);
        Optional<GivenValue> target = value(indicator, "target", Indicator::getTarget);
        if (baseline.isPresent() && target.isPresent()) {
            compare(direction, baseline.get(), target.get(), new Report(names, findings));
        } else {
            findings.undecided(indicator.spot(baseline.isEmpty() ? "baseline" : "target"), "no-number", names);
        }
    }

    private static void compare(IndicatorDirection direction, GivenValue baseline, GivenValue target, Report report) {
        Findings findings = report.findings();
        Parameters values = report.names().with("baseline", baseline.words()).with("target", target.words());
        if (!target.range().isInUnitOf(baseline.range())) {
            findings.undecided(target.spot(), "units", values);
            return;
        }
        Certainty worse = direction == IndicatorDirection.INCREASE
                ? baseline.range().exceeds(target.range())
                : target.range().exceeds(baseline.range());
        switch (worse) {
            case CERTAIN ->
                findings.report(target.spot(), values.with("direction", direction), List.of(baseline.spot()));
            case POSSIBLE -> findings.undecided(target.spot(), "imprecise", values);
            case EXCLUDED -> {}
        }
    }

    /** Where to report, and of which indicator. */
    private record Report(Parameters names, Findings findings) {}

    private static boolean hasBoth(Element<Indicator> indicator) {
        return indicator
                        .optional("direction", Indicator::getDirection)
                        .filter(SIDED::contains)
                        .isPresent()
                && indicator.child("baseline", Indicator::getBaseline).isPresent()
                && indicator.child("target", Indicator::getTarget).isPresent();
    }

    private static Optional<GivenValue> value(
            Element<Indicator> indicator, String member, Function<Indicator, Optional<Level>> getter) {
        return indicator.child(member, getter).flatMap(level -> IndicatorValues.of(indicator, member, level));
    }
}

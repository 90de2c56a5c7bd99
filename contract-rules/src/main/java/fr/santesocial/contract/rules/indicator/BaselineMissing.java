package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.kind.IndicatorKind;
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
import java.util.Optional;
import java.util.Set;

/** An indicator of change that does not say what it starts from. */
final class BaselineMissing implements Rule<Indicator> {
    private static final Set<IndicatorDirection> CHANGES =
            Set.of(IndicatorDirection.INCREASE, IndicatorDirection.DECREASE);
    private static final Set<IndicatorKind> EFFECTS = Set.of(IndicatorKind.RESULT, IndicatorKind.IMPACT);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("indicator.baseline-missing")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.C7, Basis.GUIDE))
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Indicator>> subjects(ContractView view) {
        return view.all(Indicator.class).stream()
                .filter(indicator -> indicator.showsOrHides(BaselineMissing::isOfChange))
                .toList();
    }

    @Override
    public void check(Element<Indicator> indicator, ContractView view, Findings findings) {
        if (!isOfChange(indicator)) {
            return;
        }
        Parameters parameters = Parameters.none().with("indicator", indicator.name());
        Optional<Element<Level>> baseline = indicator.child("baseline", Indicator::getBaseline);
        if (baseline.isEmpty()) {
            findings.report(indicator.spot("baseline"), parameters);
        } else if (!StatedValue.in(baseline.get())) {
            findings.report(baseline.get().spot("quantity"), parameters);
        }
    }

    private static boolean isOfChange(Element<Indicator> indicator) {
        return indicator
                        .optional("direction", Indicator::getDirection)
                        .filter(CHANGES::contains)
                        .isPresent()
                || (indicator
                                .optional("kind", Indicator::getKind)
                                .filter(EFFECTS::contains)
                                .isPresent()
                        && indicator
                                .child("target", Indicator::getTarget)
                                .filter(ChangeWords::speakIn)
                                .isPresent());
    }
}

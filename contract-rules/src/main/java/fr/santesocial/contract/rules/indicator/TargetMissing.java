package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.kind.IndicatorNature;
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

/** A quantitative indicator that aims at nothing. */
final class TargetMissing implements Rule<Indicator> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("indicator.target-missing")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, "annexe", Basis.PRACTICE), Citation.of(Source.C7, Basis.GUIDE))
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Indicator>> subjects(ContractView view) {
        return view.all(Indicator.class).stream()
                .filter(indicator -> indicator.showsOrHides(each -> each.optional("nature", Indicator::getNature)
                        .filter(IndicatorNature.QUANTITATIVE::equals)
                        .isPresent()))
                .toList();
    }

    @Override
    public void check(Element<Indicator> indicator, ContractView view, Findings findings) {
        // Damage may hide the nature.
        indicator.reads("nature");
        Parameters parameters = Parameters.none().with("indicator", indicator.name());
        Optional<Element<Level>> target = indicator.child("target", Indicator::getTarget);
        if (target.isEmpty()) {
            findings.report(indicator.spot("target"), parameters);
        } else if (!StatedValue.in(target.get())) {
            findings.report(target.get().spot("quantity"), parameters);
        }
    }
}

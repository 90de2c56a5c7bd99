package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
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

/** A number or a percentage filed as qualitative. */
final class NatureMismatch implements Rule<Indicator> {
    private static final String ID = "indicator.nature-mismatch";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K1, "annexe, fiche 1.2", Basis.PRACTICE))
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
                        .filter(IndicatorNature.QUALITATIVE::equals)
                        .isPresent()))
                .toList();
    }

    @Override
    public void check(Element<Indicator> indicator, ContractView view, Findings findings) {
        // Damage may hide the nature.
        indicator.reads("nature");
        NumberEvidence.of(indicator)
                .ifPresent(evidence -> findings.report(
                        indicator.spot("nature"),
                        Parameters.none()
                                .with("indicator", indicator.name())
                                .with(
                                        "evidence",
                                        IndicatorRules.words(ID + ".evidence." + evidence.key(), Parameters.none())),
                        List.of(evidence.spot())));
    }
}

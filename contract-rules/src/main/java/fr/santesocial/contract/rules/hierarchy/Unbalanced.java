package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An axis that has over half of the fiches, or only one, in a contract of many fiches. */
final class Unbalanced implements Rule<Contract> {
    private static final String MINIMUM = "minimum";
    // Of two axes one nearly always has over half.
    private static final int AXES_FOR_HALF = 3;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("hierarchy.unbalanced")
            .grades(Grades.always(Severity.INFO))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K14, Basis.PRACTICE), Citation.of(Source.K1, Basis.PRACTICE))
            .parameters(new RuleParameter(MINIMUM, 10))
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        boolean many = Fiches.whole(view)
                .filter(fiches -> fiches.size() >= view.setting(MINIMUM))
                .isPresent();
        return many && topAxes(view).size() > 1 ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Map<Element<Axis>, Long> counts = new LinkedHashMap<>();
        topAxes(view).forEach(axis -> counts.put(axis, 0L));
        long total = 0;
        long loose = 0;
        for (Element<FicheAction> fiche : view.all(FicheAction.class)) {
            total++;
            Optional<Element<Axis>> axis = FicheAxis.main(fiche, view).map(FicheAxis::top);
            axis.ifPresent(top -> counts.merge(top, 1L, Long::sum));
            loose += axis.isPresent() ? 0 : 1;
        }
        if (Fiches.areOnlyExamples(view)) {
            findings.undecided(contract.spot("fichesActions"), "examples", Parameters.none());
        } else if (loose > 0) {
            findings.undecided(
                    contract.spot("fichesActions"), "loose", Parameters.none().with("loose", loose));
        } else {
            report(counts, total, findings);
        }
    }

    private static void report(Map<Element<Axis>, Long> counts, long total, Findings findings) {
        counts.forEach((axis, count) -> {
            boolean overHalf = counts.size() >= AXES_FOR_HALF && count * 2 > total;
            if (overHalf || count == 1) {
                findings.report(
                        axis.spot(),
                        Parameters.none()
                                .with("axis", axis.value().getTitle())
                                .with("count", count)
                                .with("total", total));
            }
        });
    }

    private static List<Element<Axis>> topAxes(ContractView view) {
        return view.all(Axis.class).stream()
                .filter(axis -> FicheAxis.axisAbove(axis).isEmpty())
                .toList();
    }
}

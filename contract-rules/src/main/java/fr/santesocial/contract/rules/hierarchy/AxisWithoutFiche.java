package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An axis on which no fiche hangs, neither directly nor through a sub-axis. A contract without any fiche is another rule's. */
final class AxisWithoutFiche implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("hierarchy.axis-without-fiche")
            .grades(Grades.onlyFrom(ContractStage.IN_FORCE, Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.G4, Basis.GUIDE), Citation.of(Source.G13, Basis.GUIDE))
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        boolean any = !view.all(Axis.class).isEmpty()
                && Fiches.whole(view).filter(fiches -> !fiches.isEmpty()).isPresent();
        return any ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Set<Element<Axis>> borne = new HashSet<>();
        long loose = 0;
        for (Element<FicheAction> fiche : view.all(FicheAction.class)) {
            List<Element<Axis>> axes = FicheAxis.all(fiche, view);
            loose += axes.isEmpty() ? 1 : 0;
            axes.forEach(axis -> mark(axis, borne));
        }
        boolean examples = Fiches.areOnlyExamples(view);
        for (Element<Axis> axis : view.all(Axis.class)) {
            boolean underAnother = FicheAxis.axisAbove(axis)
                    .filter(above -> !borne.contains(above))
                    .isPresent();
            if (borne.contains(axis) || underAnother) {
                continue;
            }
            Parameters parameters = Parameters.none().with("axis", axis.value().getTitle());
            if (examples) {
                findings.undecided(axis.spot(), "examples", parameters);
            } else if (loose > 0) {
                findings.undecided(axis.spot(), "loose", parameters.with("loose", loose));
            } else {
                findings.report(axis.spot(), parameters);
            }
        }
    }

    private static void mark(Element<Axis> axis, Set<Element<Axis>> borne) {
        Optional<Element<Axis>> next = Optional.of(axis);
        while (next.isPresent() && borne.add(next.get())) {
            next = FicheAxis.axisAbove(next.get());
        }
    }
}

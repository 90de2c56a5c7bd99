package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
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

/** A fiche that hangs on no axis although the contract has axes. */
final class FicheWithoutAxis implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("hierarchy.fiche-without-axis")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, Basis.PRACTICE), Citation.of(Source.K14, Basis.PRACTICE))
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(Axis.class).isEmpty() ? List.of() : view.all(FicheAction.class);
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        // An axis that does not exist is another rule's finding; a strategic objective belongs to an axis.
        boolean hangs = fiche.optional("axis", FicheAction::getAxis).isPresent()
                || !fiche.values("otherAxes", FicheAction::getOtherAxes).isEmpty()
                || fiche.optional("strategicObjective", FicheAction::getStrategicObjective)
                        .isPresent();
        if (!hangs) {
            findings.report(fiche.spot("axis"), Parameters.none().with("fiche", fiche.name()));
        }
    }
}

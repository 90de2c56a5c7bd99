package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
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

/** A fiche that says neither what is done nor what for. */
final class DescriptionMissing implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("action.description-missing")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, "annexe", Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class);
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        if (fiche.optional("description", FicheAction::getDescription).isPresent()
                || !fiche.values("aims", FicheAction::getAims).isEmpty()) {
            return;
        }
        List<Element<Operation>> operations = fiche.children("operations", FicheAction::getOperations);
        // A fiche that is the sum of its operations is described where each of them is.
        boolean described = !operations.isEmpty()
                && operations.stream()
                        .allMatch(operation -> operation
                                .optional("description", Operation::getDescription)
                                .isPresent());
        if (!described) {
            findings.report(
                    fiche.spot("description"),
                    Parameters.none()
                            .with("fiche", fiche.name())
                            .with("operations", PartName.lacking("action.description-missing", operations)));
        }
    }
}

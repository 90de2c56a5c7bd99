package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
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

/** A fiche that nobody leads, unless each of its operations names its own pilots. */
final class PilotMissing implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("action.pilot-missing")
            .grades(Grades.always(Severity.WARNING))
            .cites(
                    Citation.of(Source.K1, "annexe", Basis.PRACTICE),
                    Citation.of(Source.K14, Basis.PRACTICE),
                    Citation.of(Source.C7, Basis.GUIDE))
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
        if (!fiche.values("pilots", FicheAction::getPilots).isEmpty()) {
            return;
        }
        List<Element<Operation>> operations = fiche.children("operations", FicheAction::getOperations);
        List<Spot> unled = operations.stream()
                .filter(operation ->
                        operation.values("pilots", Operation::getPilots).isEmpty())
                .map(operation -> operation.spot("pilots"))
                .toList();
        if (operations.isEmpty() || !unled.isEmpty()) {
            // An operation without pilots lacks those of its fiche: one cause, so one finding.
            findings.report(
                    fiche.spot("pilots"),
                    Parameters.none()
                            .with("fiche", fiche.name())
                            .with("operations", PartName.lacking("action.pilot-missing", operations)),
                    unled);
        }
    }
}

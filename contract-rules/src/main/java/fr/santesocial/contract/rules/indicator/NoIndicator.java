package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ContractKind;
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

/** A fiche that nothing measures, unless each of its operations has indicators of its own. */
final class NoIndicator implements Rule<FicheAction> {
    private static final String ID = "indicator.none";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, "art. 7", Basis.PRACTICE), Citation.of(Source.K14, Basis.PRACTICE))
            .wording(IndicatorRules.WORDING)
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
        if (!fiche.children("indicators", FicheAction::getIndicators).isEmpty()) {
            return;
        }
        List<Element<Operation>> operations = fiche.children("operations", FicheAction::getOperations);
        List<Spot> unmeasured = operations.stream()
                .filter(operation -> operation
                        .children("indicators", Operation::getIndicators)
                        .isEmpty())
                .map(operation -> operation.spot("indicators"))
                .toList();
        if (operations.isEmpty() || !unmeasured.isEmpty()) {
            // An operation without indicators lacks those of its fiche: one cause, so one finding.
            boolean whole = unmeasured.size() == operations.size();
            Parameters count = Parameters.none().with("operations", unmeasured.size());
            findings.report(
                    fiche.spot("indicators"),
                    Parameters.none()
                            .with("fiche", fiche.name())
                            .with("lacking", IndicatorRules.words(ID + ".lacking." + (whole ? "all" : "some"), count)),
                    unmeasured);
        }
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ActionStatus;
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
import java.util.Set;

/** Done or abandoned, and nothing says what was done or why not. */
final class OutcomeUndocumented implements Rule<FicheAction> {
    private static final Set<ActionStatus> OVER =
            Set.of(ActionStatus.DONE, ActionStatus.PARTLY_DONE, ActionStatus.ABANDONED);

    private static final String ID = "action.outcome-undocumented";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.S3, Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return Survey.fichesWithPart(view, OutcomeUndocumented::isOver);
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        List<FichePart> parts = FichePart.of(fiche);
        FichePart whole = parts.get(0);
        if (isOver(whole) && parts.stream().noneMatch(OutcomeUndocumented::isDocumented)) {
            report(whole, findings);
        } else if (!isDocumented(whole)) {
            // What the fiche as a whole records may be about any of its operations.
            parts.stream()
                    .skip(1)
                    .filter(operation -> isOver(operation) && !isDocumented(operation))
                    .forEach(operation -> report(operation, findings));
        }
    }

    private static void report(FichePart part, Findings findings) {
        part.status().ifPresent(status -> {
            // What is done needs a record of it, what is abandoned needs a reason.
            boolean abandoned = status == ActionStatus.ABANDONED;
            String kind = abandoned ? "reason" : "record";
            findings.report(
                    part.spot(abandoned ? "statusReason" : "achievements"),
                    part.named()
                            .with("status", status)
                            .with("lacking", ActionRules.words(ID + ".lacking." + kind, Parameters.none()))
                            .with("mend", ActionRules.words(ID + ".mend." + kind, Parameters.none())));
        });
    }

    private static boolean isOver(FichePart part) {
        return part.status().filter(OVER::contains).isPresent();
    }

    private static boolean isDocumented(FichePart part) {
        return !part.achievements().isEmpty() || part.statusReason().isPresent();
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Resolution;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** A fiche that serves fewer of the plan's objectives than the plan demands of every action. */
final class TooFewObjectives implements Rule<FicheAction> {
    private static final String MINIMUM = "minimum";
    private static final String SERVES = "servesObjectives";

    private static final String ID = "action.too-few-objectives";

    // The definition of the plan says "at least two": a profile may ask for more, never for less.
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.ERROR))
            .kinds(ContractKind.PLAN_TERRITORIAL_SANTE)
            .cites(Citation.of(Source.S4, "Ses objectifs", Basis.DEFINITION))
            .parameters(new RuleParameter(MINIMUM, 2, 2))
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
        // Only objectives of the plan count, each once; an id that leads nowhere is another rule's finding.
        List<Resolution> objectives = fiche.values(SERVES, FicheAction::getServesObjectives).stream()
                .distinct()
                .map(id -> view.resolve(ElementKind.OBJECTIVE, id))
                .toList();
        long served = count(objectives, Resolution.FOUND) + count(objectives, Resolution.DAMAGED);
        int minimum = view.setting(MINIMUM);
        Parameters parameters = Parameters.none()
                .with("fiche", fiche.name())
                .with("served", served)
                .with(MINIMUM, minimum);
        if (served >= minimum) {
            return;
        }
        if (served + count(objectives, Resolution.UNCERTAIN) >= minimum) {
            findings.undecided(fiche.spot(SERVES), "uncertain", parameters);
        } else {
            String answer = ID + (served == 0 ? ".none" : ".some");
            findings.report(fiche.spot(SERVES), parameters.with("answers", ActionRules.words(answer, parameters)));
        }
    }

    private static long count(List<Resolution> objectives, Resolution wanted) {
        return objectives.stream().filter(wanted::equals).count();
    }
}

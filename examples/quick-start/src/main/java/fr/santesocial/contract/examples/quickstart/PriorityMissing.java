package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

// README: rule
/** A fiche that states no priority. */
final class PriorityMissing implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("coteaux.priority-missing")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(CoteauxSource.CHARTER, "art. 4", Basis.GUIDE))
            .wording(Wording.of(
                    locale -> ResourceBundle.getBundle("fr.santesocial.contract.examples.quickstart.coteaux", locale)))
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
        if (fiche.optional("priority", FicheAction::getPriority).isEmpty()) {
            findings.report(fiche.spot("priority"), Parameters.none().with("fiche", fiche.name()));
        }
    }
}
// end

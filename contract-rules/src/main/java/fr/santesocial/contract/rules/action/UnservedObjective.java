package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Objective;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.FichesListed;
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
import java.util.Set;

/** An objective of the plan that no fiche serves. */
final class UnservedObjective implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("objective.unserved")
            .grades(Grades.onlyFrom(ContractStage.IN_FORCE, Severity.WARNING))
            .cites(Citation.of(Source.S4, "Ses objectifs", Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.all(Objective.class).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Set<String> served = new HashSet<>();
        view.all(FicheAction.class).forEach(fiche -> served.addAll(served(fiche)));
        List<Element<Objective>> unserved = view.all(Objective.class).stream()
                .filter(objective -> !served.contains(objective.value().getId()))
                .toList();
        boolean partlyListed = contract.optional("fichesListed", Contract::getFichesListed)
                .filter(listed -> listed != FichesListed.ALL)
                .isPresent();
        for (Element<Objective> objective : unserved) {
            Parameters parameters =
                    Parameters.none().with("objective", objective.value().getTitle());
            if (partlyListed) {
                findings.undecided(objective.spot(), "fiches", parameters);
            } else {
                findings.report(objective.spot(), parameters);
            }
        }
    }

    private static List<String> served(Element<FicheAction> fiche) {
        return fiche.values("servesObjectives", FicheAction::getServesObjectives);
    }
}

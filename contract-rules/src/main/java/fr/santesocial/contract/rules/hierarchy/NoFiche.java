package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Contract;
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
import java.util.List;

/** A contract without any fiche action: normal while only the framework is signed, a gap once it is in force. */
final class NoFiche implements Rule<Contract> {
    private static final String ID = "hierarchy.no-fiche";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.from(ContractStage.IN_FORCE, Severity.WARNING, Severity.INFO))
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
        return view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        if (Fiches.whole(view).filter(List::isEmpty).isEmpty()) {
            return;
        }
        if (Fiches.areOnlyExamples(view)) {
            findings.undecided(contract.spot("fichesActions"), "not-listed", Parameters.none());
        } else {
            // Before the contract is in force, its plan of action may still be in the making.
            boolean inForce = contract.optional("stage", Contract::getStage)
                    .filter(stage -> stage.compareTo(ContractStage.IN_FORCE) >= 0)
                    .isPresent();
            findings.report(
                    contract.spot("fichesActions"),
                    Parameters.none()
                            .with("add", HierarchyRules.words(ID + (inForce ? ".now" : ".later"), Parameters.none())));
        }
    }
}

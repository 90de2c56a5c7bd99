package fr.santesocial.contract.rules.governance;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Governance;
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
import java.util.Optional;

/** A contract without any function of coordination. */
final class CoordinatorMissing implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("governance.coordinator-missing")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, "art. 5", Basis.PRACTICE), Citation.of(Source.C21, Basis.PRACTICE))
            .wording(GovernanceRules.WORDING)
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
        Optional<Element<Governance>> governance = contract.child("governance", Contract::getGovernance);
        boolean none = governance
                .filter(found -> !found.children("coordination", Governance::getCoordination)
                        .isEmpty())
                .isEmpty();
        if (none) {
            Spot missing =
                    governance.map(found -> found.spot("coordination")).orElseGet(() -> contract.spot("governance"));
            findings.report(missing, Parameters.none());
        }
    }
}

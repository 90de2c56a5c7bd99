package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.OrganisationKind;
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
import java.util.List;

/** A contract of which a CLS is a part, without the regional health agency (ARS). */
final class ArsMissing implements Rule<Contract> {
    private static final String ID = "signatory.ars-missing";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.from(ContractStage.FRAMEWORK_SIGNED, Severity.ERROR, Severity.INFO))
            .kinds(ContractKind.CLS, ContractKind.PLUSS)
            .cites(
                    Citation.of(Source.G2, Basis.DEFINITION),
                    Citation.of(Source.G10, Basis.DEFINITION),
                    Citation.of(Source.K1, Basis.PRACTICE))
            .wording(SignatoryRules.WORDING)
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
        PartySearch.of(ID, OrganisationKind.ARS, view).required(findings);
    }
}

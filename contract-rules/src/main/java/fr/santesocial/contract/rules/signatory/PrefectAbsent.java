package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** A contract with priority neighbourhoods or money of the politique de la ville that no State representative signs. */
final class PrefectAbsent implements Rule<Contract> {
    private static final String ID = "signatory.prefect-absent";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.PLUSS)
            .cites(Citation.of(Source.G4, Basis.GUIDE), Citation.of(Source.G7, Basis.GUIDE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return CityPolicy.in(view).isPresent() ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        CityPolicy sign = CityPolicy.in(view).orElseThrow();
        PartySearch.of(ID, OrganisationKind.STATE, view)
                .expected(Parameters.none().with("named", sign.words()), sign.spot(), findings);
    }
}

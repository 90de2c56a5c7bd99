package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Territory;
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

/** A contract of a territory that calls itself rural, without the farmers' social insurance (MSA). */
final class MsaAbsent implements Rule<Territory> {
    private static final String ID = "signatory.msa-absent";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.INFO))
            .kinds(ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.S1, Basis.PRACTICE), Citation.of(Source.C12, Basis.PRACTICE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Territory>> subjects(ContractView view) {
        return view.all(Territory.class).stream()
                .filter(territory ->
                        territory.optional("rural", Territory::getRural).orElse(false))
                .toList();
    }

    @Override
    public void check(Element<Territory> territory, ContractView view, Findings findings) {
        Parameters parameters =
                Parameters.none().with("territory", territory.value().getName());
        PartySearch.of(ID, OrganisationKind.MSA, view).expected(parameters, territory.spot("rural"), findings);
    }
}

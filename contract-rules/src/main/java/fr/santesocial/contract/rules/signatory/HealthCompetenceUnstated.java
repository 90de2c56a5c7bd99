package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
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
import fr.santesocial.contract.rules.words.Phrases;
import java.util.List;

/** A grouping of communes (EPCI) that signs without any stated competence in health. */
final class HealthCompetenceUnstated implements Rule<Organisation> {
    private static final Phrases HEALTH = Phrases.of(HealthCompetenceUnstated.class, "health");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("signatory.health-competence-unstated")
            .grades(Grades.always(Severity.INFO))
            .kinds(ContractKind.CLS, ContractKind.PLUSS)
            .cites(Citation.of(Source.G7, Basis.GUIDE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Groupings, and organisations of which nobody can say whether they are any. */
    @Override
    public List<Element<Organisation>> subjects(ContractView view) {
        List<Element<Signatory>> signatories = Signatories.readable(view);
        Signatories.needOrganisations(signatories, view);
        return signatories.stream()
                .flatMap(signatory -> Signatories.organisation(signatory, view).stream())
                .filter(organisation -> organisation
                        .optional("kind", Organisation::getKind)
                        .map(OrganisationKind.EPCI::equals)
                        .orElse(true))
                .distinct()
                .toList();
    }

    @Override
    public void check(Element<Organisation> epci, ContractView view, Findings findings) {
        List<String> competences = epci.values("competences", Organisation::getCompetences);
        if (competences.stream().anyMatch(HEALTH::areIn)) {
            return;
        }
        Parameters parameters = Parameters.none().with("epci", epci.value().getName());
        if (epci.optional("kind", Organisation::getKind).isPresent()) {
            findings.report(epci.spot("competences"), parameters);
        } else {
            findings.undecided(epci.spot("kind"), "kind-unknown", parameters);
        }
    }
}

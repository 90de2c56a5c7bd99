package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.OrganisationKind;
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

/** A local authority or CCAS that signs without a dated deliberation of its assembly. */
final class DeliberationMissing implements Rule<Signatory> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("signatory.deliberation-missing")
            .grades(Grades.onlyFrom(ContractStage.FRAMEWORK_SIGNED, Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, Basis.PRACTICE), Citation.of(Source.C16, Basis.PRACTICE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Local authorities and CCAS, and those of whom nobody can say whether they are any. */
    @Override
    public List<Element<Signatory>> subjects(ContractView view) {
        return Signatories.readable(view).stream()
                .filter(Signatories::signsNow)
                .filter(signatory -> Signatories.kind(signatory, view)
                        .map(Signatories.DELIBERATING_BODIES::contains)
                        .orElse(true))
                .toList();
    }

    @Override
    public void check(Element<Signatory> signatory, ContractView view, Findings findings) {
        Optional<Element<Deliberation>> deliberation = signatory.child("deliberation", Signatory::getDeliberation);
        if (deliberation.flatMap(d -> d.optional("date", Deliberation::getDate)).isPresent()) {
            return;
        }
        Spot missing = deliberation.map(d -> d.spot("date")).orElseGet(() -> signatory.spot("deliberation"));
        Parameters parameters = Parameters.none().with("signatory", Signatories.name(signatory, view));
        Optional<OrganisationKind> kind = Signatories.kind(signatory, view);
        if (kind.isPresent()) {
            findings.report(missing, parameters);
        } else {
            boolean group = Signatories.collective(signatory).isPresent();
            findings.undecided(missing, group ? "collective" : "kind-unknown", parameters);
        }
    }
}

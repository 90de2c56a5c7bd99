package fr.santesocial.contract.rules.governance;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
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

/** A signed contract that no steering committee leads. */
final class SteeringCommitteeMissing implements Rule<Contract> {
    private static final int NAMED = 5;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("governance.steering-committee-missing")
            .grades(Grades.onlyFrom(ContractStage.FRAMEWORK_SIGNED, Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, "art. 4", Basis.PRACTICE), Citation.of(Source.C24, Basis.PRACTICE))
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
        List<Element<Body>> bodies = governance
                .map(found -> found.children("bodies", Governance::getBodies))
                .orElse(List.of());
        if (bodies.stream()
                .anyMatch(body -> kind(body).filter(BodyKind.STEERING::equals).isPresent())) {
            return;
        }
        Spot missing = governance.map(found -> found.spot("bodies")).orElseGet(() -> contract.spot("governance"));
        List<String> ofNoKind = bodies.stream()
                .filter(body -> kind(body).isEmpty())
                .map(Element::name)
                .toList();
        if (ofNoKind.isEmpty()) {
            findings.report(missing, Parameters.none());
        } else {
            findings.undecided(
                    missing,
                    "kind-unknown",
                    Parameters.none()
                            .with("count", ofNoKind.size())
                            .with("bodies", ofNoKind.subList(0, Math.min(ofNoKind.size(), NAMED))));
        }
    }

    private static Optional<BodyKind> kind(Element<Body> body) {
        return body.optional("kind", Body::getKind);
    }
}

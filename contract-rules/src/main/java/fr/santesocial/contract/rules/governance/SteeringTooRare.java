package fr.santesocial.contract.rules.governance;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** A steering committee that meets less often than once a year. */
final class SteeringTooRare implements Rule<Body> {
    private static final String MINIMUM = "minimum";
    private static final String MEETINGS = "meetingsPerYear";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("governance.steering-too-rare")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, "art. 4", Basis.PRACTICE), Citation.of(Source.C24, Basis.PRACTICE))
            .parameters(new RuleParameter(MINIMUM, 1))
            .wording(GovernanceRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Steering committees, and bodies of which nothing says what they are. */
    @Override
    public List<Element<Body>> subjects(ContractView view) {
        return view.all(Body.class).stream()
                .filter(body -> body.showsOrHides(
                        shown -> kind(shown).map(BodyKind.STEERING::equals).orElse(true)))
                .toList();
    }

    @Override
    public void check(Element<Body> body, ContractView view, Findings findings) {
        Optional<Integer> meetings = body.optional(MEETINGS, Body::getMeetingsPerYear);
        int minimum = view.setting(MINIMUM);
        Parameters parameters = Parameters.none().with("body", body.name()).with(MINIMUM, minimum);
        if (meetings.isPresent() && meetings.get() >= minimum) {
            return;
        }
        if (kind(body).isEmpty()) {
            findings.undecided(body.spot("kind"), "kind-unknown", parameters);
        } else if (meetings.isEmpty()) {
            findings.undecided(body.spot(MEETINGS), "meetings-unknown", parameters);
        } else {
            findings.report(body.spot(MEETINGS), parameters.with("meetings", meetings.get()));
        }
    }

    private static Optional<BodyKind> kind(Element<Body> body) {
        return body.optional("kind", Body::getKind);
    }
}

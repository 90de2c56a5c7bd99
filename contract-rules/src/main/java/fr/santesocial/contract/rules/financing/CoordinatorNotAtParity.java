package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.kind.ContractKind;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The coordination of the contract, financed by the ARS for more or less than half. */
final class CoordinatorNotAtParity implements Rule<Object> {
    private static final BigDecimal HALF = new BigDecimal("50");
    // Half of an amount is often rounded.
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.coordinator-not-at-parity")
            .grades(Grades.always(Severity.INFO))
            .kinds(ContractKind.CLS, ContractKind.PLUSS)
            .cites(
                    Citation.of(Source.G5, Basis.GUIDE),
                    Citation.of(Source.K1, "art. 5", Basis.PRACTICE),
                    Citation.of(Source.S3, Basis.PRACTICE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return CoordinationMoney.of(Coordinated.CONTRACT, view);
    }

    @Override
    public void check(Element<Object> place, ContractView view, Findings findings) {
        ArsPart part = ArsPart.of(Line.kept(Line.of(place)), view);
        Parameters name = Parameters.none().with("of", place.name());
        Optional<Obstacle> obstacle = part.obstacle(name);
        if (obstacle.isPresent()) {
            findings.undecided(
                    place.spot("financings"),
                    obstacle.get().reason(),
                    obstacle.get().parameters());
        } else if (part.isAwayFromHalf(HALF, TOLERANCE)) {
            findings.report(place.spot("financings"), name.withPercent("part", part.percent()));
        }
    }
}

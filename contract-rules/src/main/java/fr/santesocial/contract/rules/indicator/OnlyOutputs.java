package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.model.kind.IndicatorKind;
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
import java.util.Set;

/** A contract whose indicators all count what is done, and none what comes of it. */
final class OnlyOutputs implements Rule<Contract> {
    private static final Set<IndicatorKind> EFFECTS = Set.of(IndicatorKind.RESULT, IndicatorKind.IMPACT);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("indicator.only-outputs")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.S3, Basis.PRACTICE), Citation.of(Source.C7, Basis.GUIDE))
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.all(Indicator.class).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        List<Optional<IndicatorKind>> kinds = view.all(Indicator.class).stream()
                .map(indicator -> indicator.optional("kind", Indicator::getKind))
                .toList();
        if (kinds.stream().flatMap(Optional::stream).anyMatch(EFFECTS::contains)) {
            return;
        }
        Spot spot = contract.spot("indicators");
        long unstated = kinds.stream().filter(Optional::isEmpty).count();
        Parameters counts = Parameters.none().with("indicators", kinds.size());
        if (unstated > 0) {
            findings.undecided(spot, "kinds", counts.with("unstated", unstated));
        } else if (areFichesLeftOut(contract)) {
            findings.undecided(spot, "fiches", counts);
        } else {
            findings.report(spot, counts);
        }
    }

    private static boolean areFichesLeftOut(Element<Contract> contract) {
        return contract.optional("fichesListed", Contract::getFichesListed)
                .filter(listed -> listed != FichesListed.ALL)
                .isPresent();
    }
}

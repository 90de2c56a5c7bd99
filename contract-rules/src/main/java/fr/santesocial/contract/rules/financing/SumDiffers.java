package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.Amount;
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
import java.util.stream.Stream;

/** A fiche whose lines of money do not add up to the total it declares. */
final class SumDiffers implements Rule<FicheAction> {
    private static final String BUDGET = "budget";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.sum-differs")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S3, Basis.PRACTICE), Citation.of(Source.K1, "annexe", Basis.PRACTICE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(SumDiffers::addsUp))
                .toList();
    }

    /** Shares alone are another rule's matter; without a declared total it takes two amounts to make a sum. */
    private static boolean addsUp(Element<FicheAction> fiche) {
        List<Line> lines = FicheMoney.of(fiche).all();
        return FicheMoney.budget(fiche).isPresent()
                ? lines.stream()
                        .anyMatch(
                                line -> line.value().isPresent() || line.share().isEmpty())
                : lines.stream().filter(line -> line.value().isPresent()).count() > 1;
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        FicheMoney money = FicheMoney.of(fiche);
        Optional<Element<Amount>> budget = FicheMoney.budget(fiche);
        Optional<BigDecimal> total = budget.flatMap(Line::single);
        if (total.isPresent()) {
            compare(fiche, money, total.get(), findings);
        } else {
            findings.undecided(fiche.spot(BUDGET), budget.isPresent() ? "budget" : "no-budget", name(fiche));
        }
    }

    private static void compare(Element<FicheAction> fiche, FicheMoney money, BigDecimal total, Findings findings) {
        boolean agrees = money.readings().stream()
                .flatMap(reading -> Stream.of(reading, Line.kept(reading)))
                .anyMatch(reading -> new Reckoning(reading, total).agrees());
        if (agrees) {
            return;
        }
        List<Line> kept = Line.kept(money.all());
        Reckoning reckoning = new Reckoning(kept, total);
        Parameters name = name(fiche);
        Parameters counted = name.with("lines", kept.size());
        Optional<Obstacle> obstacle = obstacle(reckoning, counted);
        if (obstacle.isPresent()) {
            findings.undecided(
                    fiche.spot(BUDGET), obstacle.get().reason(), obstacle.get().parameters());
        } else if (money.leavesAnOperationOut()) {
            findings.undecided(fiche.spot(BUDGET), "operations", name);
        } else {
            findings.report(fiche.spot(BUDGET), counted.withEuros(BUDGET, total).withEuros("sum", reckoning.sum()));
        }
    }

    private static Parameters name(Element<FicheAction> fiche) {
        return Parameters.none().with("fiche", fiche.name());
    }

    private static Optional<Obstacle> obstacle(Reckoning reckoning, Parameters counted) {
        if (reckoning.open() > 0) {
            return Optional.of(new Obstacle("amounts", counted.with("open", reckoning.open())));
        }
        if (reckoning.notWhole() > 0) {
            return Optional.of(new Obstacle("bases", counted.with("parts", reckoning.notWhole())));
        }
        return reckoning.mixesTax() ? Optional.of(new Obstacle("tax", counted)) : Optional.empty();
    }
}

package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.TaxBasis;
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
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A declared total over amounts that cannot be added: with and without tax, or yearly and whole. */
final class MixedBases implements Rule<FicheAction> {
    private static final Set<Optional<TaxBasis>> STATED_TAXES =
            Set.of(Optional.of(TaxBasis.HT), Optional.of(TaxBasis.TTC));

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.mixed-bases")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, "annexe", Basis.PRACTICE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(
                        each -> total(each).isPresent() && amounts(each).size() > 1))
                .toList();
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        List<Line> amounts = amounts(fiche);
        Parameters parameters = Parameters.none().with("fiche", fiche.name()).with("lines", amounts.size());
        Spot spot = fiche.spot("budget");
        Set<Optional<TaxBasis>> taxes = amounts.stream().map(Line::tax).collect(Collectors.toSet());
        if (taxes.containsAll(STATED_TAXES)) {
            findings.report(spot, parameters.with("what", what("tax")));
        } else if (mixesYears(amounts) && !isReckoned(amounts, fiche)) {
            findings.report(spot, parameters.with("what", what("years")));
        } else if (taxes.size() > 1) {
            findings.undecided(spot, "tax", parameters);
        }
    }

    /** The lines that state euros and were not refused. */
    private static List<Line> amounts(Element<FicheAction> fiche) {
        return Line.kept(FicheMoney.of(fiche).all()).stream()
                .filter(Line::isInEuros)
                .toList();
    }

    private static boolean mixesYears(List<Line> amounts) {
        return amounts.stream().anyMatch(line -> line.basis().equals(Optional.of(FinancingBasis.PER_YEAR)))
                && amounts.stream().anyMatch(Line::isWhole);
    }

    /** Whether the declared total counts yearly amounts as often as they are paid: then nothing is mixed. */
    private static boolean isReckoned(List<Line> amounts, Element<FicheAction> fiche) {
        return amounts.stream()
                .map(Line::reckoned)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, part) -> sum.flatMap(before -> part.map(before::add)))
                .filter(sum -> sum.compareTo(total(fiche).orElseThrow()) == 0)
                .isPresent();
    }

    private static Optional<BigDecimal> total(Element<FicheAction> fiche) {
        return FicheMoney.budget(fiche).flatMap(Line::single);
    }

    private static Parameter what(String key) {
        return new Parameter.Text(language ->
                FinancingRules.WORDING.text("financing.mixed-bases.what." + key, Map.of(), language.locale()));
    }
}

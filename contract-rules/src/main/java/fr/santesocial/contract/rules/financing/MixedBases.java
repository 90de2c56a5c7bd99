package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.FicheAction;
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
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A declared total over amounts that cannot be added: with and without tax, or yearly and whole. */
final class MixedBases implements Rule<FicheAction> {
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
                .filter(fiche -> fiche.showsOrHides(each -> total(each).isPresent() && amountsOf(each) > 1))
                .toList();
    }

    private static long amountsOf(Element<FicheAction> fiche) {
        return Line.kept(FicheMoney.of(fiche).all()).stream()
                .filter(Line::isInEuros)
                .count();
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        BigDecimal total = total(fiche).orElseThrow();
        List<Addition> readings = FicheMoney.of(fiche).readings().stream()
                .map(reading -> new Addition(Line.kept(reading), total))
                .toList();
        if (readings.stream().anyMatch(Addition::agrees)) {
            return;
        }
        // The first one has every line: what another one mixes or leaves open, it does too.
        Addition whole = readings.get(0);
        Parameters name = Parameters.none().with("fiche", fiche.name());
        Optional<String> mix = whole.mix();
        if (mix.isEmpty()) {
            Parameters counted = name.with("lines", whole.amounts().size());
            whole.open().ifPresent(reason -> findings.undecided(fiche.spot("budget"), reason, counted));
        } else if (allMix(readings)) {
            findings.report(fiche.spot("budget"), name.with("what", what(mix.get())));
        } else {
            findings.undecided(fiche.spot("budget"), "operations", name);
        }
    }

    /** Lines without any amount make up no total. */
    private static boolean allMix(List<Addition> readings) {
        return readings.stream()
                .filter(reading -> !reading.amounts().isEmpty())
                .allMatch(reading -> reading.mix().isPresent());
    }

    private static Optional<BigDecimal> total(Element<FicheAction> fiche) {
        return FicheMoney.budget(fiche).flatMap(Line::single);
    }

    private static Parameter what(String key) {
        return new Parameter.Text(language ->
                FinancingRules.WORDING.text("financing.mixed-bases.what." + key, Map.of(), language.locale()));
    }
}

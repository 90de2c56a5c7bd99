package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Operation;
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
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same indicator twice in one fiche, or in one of its operations. */
final class RepeatedIndicator implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("indicator.repeated")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K1, "annexe, fiche 2.3", Basis.PRACTICE))
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(each -> lists(each).stream().anyMatch(list -> !list.isEmpty())))
                .toList();
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        // Two operations may well count the same thing, each for itself: every list stands alone.
        for (List<Element<Indicator>> list : lists(fiche)) {
            Map<String, Element<Indicator>> seen = new HashMap<>();
            for (Element<Indicator> indicator : list) {
                Element<Indicator> first = seen.putIfAbsent(identity(indicator), indicator);
                if (first != null) {
                    findings.report(
                            indicator.spot(),
                            Parameters.none()
                                    .with("indicator", indicator.name())
                                    .with("fiche", fiche.name()),
                            List.of(first.spot()));
                }
            }
        }
    }

    private static List<List<Element<Indicator>>> lists(Element<FicheAction> fiche) {
        List<List<Element<Indicator>>> lists = new ArrayList<>();
        lists.add(fiche.children("indicators", FicheAction::getIndicators));
        fiche.children("operations", FicheAction::getOperations)
                .forEach(operation -> lists.add(operation.children("indicators", Operation::getIndicators)));
        return lists;
    }

    /** The title, and the unit: a number of people is not the share of people of the same title. */
    private static String identity(Element<Indicator> indicator) {
        String title = indicator.value().getTitle();
        String plain = PlainWords.of(title);
        String unit = indicator
                .optional("unit", Indicator::getUnit)
                .map(words -> PlainWords.withoutAccents(words).strip())
                .orElse("");
        return (plain.isEmpty() ? title : plain) + "\n" + unit;
    }
}

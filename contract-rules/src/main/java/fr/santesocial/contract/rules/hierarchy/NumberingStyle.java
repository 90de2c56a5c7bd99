package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.hierarchy.FicheNumbering.Numbered;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers of fiches written in more than one way: "Action 1", then "Fiche action 2". One finding, at the first that departs. */
final class NumberingStyle implements Rule<Contract> {
    private static final int MOST_NAMED = 5;
    private static final String ID = "hierarchy.numbering-style";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K14, Basis.PRACTICE))
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        long numbered = view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(FicheNumbering::isNumbered))
                .count();
        return numbered > 1 ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        List<Numbered> fiches = FicheNumbering.of(view).fiches();
        Map<String, List<Numbered>> byStyle = new LinkedHashMap<>();
        for (Numbered numbered : fiches) {
            byStyle.computeIfAbsent(NumberStyle.of(numbered.printed()), key -> new ArrayList<>())
                    .add(numbered);
        }
        List<Numbered> usual = List.of();
        for (List<Numbered> group : byStyle.values()) {
            usual = group.size() > usual.size() ? group : usual;
        }
        String usualStyle = usual.isEmpty() ? "" : NumberStyle.of(usual.get(0).printed());
        List<Numbered> others = fiches.stream()
                .filter(numbered -> !NumberStyle.of(numbered.printed()).equals(usualStyle))
                .toList();
        if (!others.isEmpty()) {
            List<Spot> spots =
                    others.stream().map(other -> other.fiche().spot("number")).toList();
            findings.report(
                    spots.get(0),
                    Parameters.none().with("how", how(List.copyOf(byStyle.values()), usual, others)),
                    spots.subList(1, spots.size()));
        }
    }

    private static Parameter how(List<List<Numbered>> groups, List<Numbered> usual, List<Numbered> others) {
        boolean tie =
                groups.stream().filter(group -> group.size() == usual.size()).count() > 1;
        if (!tie) {
            return HierarchyRules.words(
                    ID + ".usual",
                    Parameters.none()
                            .with("usual", usual.get(0).printed())
                            .with("count", others.size())
                            .with("example", others.get(0).printed()));
        }
        List<Parameter> patterns = groups.stream()
                .limit(MOST_NAMED)
                .map(group -> HierarchyRules.words(
                        "quoted", Parameters.none().with("words", group.get(0).printed())))
                .toList();
        return HierarchyRules.words(
                ID + (groups.size() > MOST_NAMED ? ".many" : ".tie"),
                Parameters.none().with("count", groups.size()).with("patterns", new Parameter.Several(patterns)));
    }
}

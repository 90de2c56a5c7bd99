package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.hierarchy.FicheNumbering.Numbered;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two fiches that bear the same number: anywhere, or within one axis where plain numbers start anew there. */
final class NumberRepeated implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("hierarchy.number-repeated")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        boolean any =
                view.all(FicheAction.class).stream().anyMatch(fiche -> fiche.showsOrHides(FicheNumbering::isNumbered));
        return any ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        FicheNumbering numbering = FicheNumbering.of(view);
        Map<Key, Numbered> firsts = new HashMap<>();
        for (Numbered numbered : numbering.fiches()) {
            String scope = numbering.scope(numbered);
            Numbered first = firsts.putIfAbsent(new Key(scope, FicheNumber.sameness(numbered.printed())), numbered);
            if (first != null) {
                findings.report(
                        numbered.fiche().spot("number"),
                        Parameters.none()
                                .with("number", numbered.printed())
                                .with("fiche", numbered.fiche().value().getTitle())
                                .with("first", first.fiche().value().getTitle()),
                        List.of(first.fiche().spot("number")));
            }
        }
    }

    private record Key(String scope, String number) {}
}

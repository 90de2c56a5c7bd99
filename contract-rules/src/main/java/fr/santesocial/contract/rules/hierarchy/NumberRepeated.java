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
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.words.TextKey;
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
        Map<String, Numbered> sure = new HashMap<>();
        Map<String, Numbered> perhaps = new HashMap<>();
        for (Numbered numbered : numbering.fiches()) {
            String number = FicheNumber.sameness(numbered.printed());
            Numbered first = sure.putIfAbsent(TextKey.of(numbering.narrowScope(numbered), number), numbered);
            Numbered elsewhere = perhaps.putIfAbsent(TextKey.of(numbering.wideScope(numbered), number), numbered);
            if (first != null) {
                report(numbered, first, findings);
            } else if (elsewhere != null) {
                findings.undecided(numbered.fiche().spot("number"), "restart", both(numbered, elsewhere));
            }
        }
        lookAtPrefixes(numbering, findings);
    }

    /** One number with and without "FA" is a slip; where it happens again, there may be two series side by side. */
    private static void lookAtPrefixes(FicheNumbering numbering, Findings findings) {
        List<NumberPrefix.Twins> all = NumberPrefix.twins(numbering);
        for (NumberPrefix.Twins twins : all) {
            if (all.size() == 1) {
                report(twins.later(), twins.earlier(), findings);
            } else {
                findings.undecided(
                        twins.later().fiche().spot("number"), "series", bothAsPrinted(twins.later(), twins.earlier()));
            }
        }
    }

    private static void report(Numbered numbered, Numbered first, Findings findings) {
        findings.report(
                numbered.fiche().spot("number"),
                bothAsPrinted(numbered, first).with("written", written(numbered, first)),
                List.of(first.fiche().spot("number")));
    }

    /** How the other fiche writes the number, where it writes it differently. */
    private static Parameter written(Numbered numbered, Numbered first) {
        return first.printed().equals(numbered.printed())
                ? Parameter.Text.none()
                : HierarchyRules.words(
                        "hierarchy.number-repeated.written", Parameters.none().with("other", first.printed()));
    }

    private static Parameters bothAsPrinted(Numbered numbered, Numbered first) {
        return both(numbered, first).with("other", first.printed());
    }

    private static Parameters both(Numbered numbered, Numbered first) {
        return Parameters.none()
                .with("number", numbered.printed())
                .with("fiche", numbered.fiche().value().getTitle())
                .with("first", first.fiche().value().getTitle());
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.Public;
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
import java.util.List;

/** "Tout public" beside publics that are named, or "other" and not a word more. */
final class PublicVague implements Rule<FicheAction> {
    private static final PhraseBook VAGUE = PhraseBook.named("vague-publics");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("action.public-vague")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.S3, Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return Survey.fichesWithPart(view, part -> !part.publics().isEmpty());
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        FichePart.each(fiche, part -> look(part, findings));
    }

    private static void look(FichePart part, Findings findings) {
        List<Element<Public>> publics = part.publics();
        boolean anyNamed = publics.stream().anyMatch(each -> !says(each, "everybody") && !says(each, "other"));
        publics.stream()
                .filter(each -> says(each, "other") || (anyNamed && says(each, "everybody")))
                .forEach(each -> findings.report(
                        each.spot("label"),
                        part.named().with("public", each.value().getLabel())));
    }

    /** Whether the public is nothing but the words of the list: an age makes it precise. */
    private static boolean says(Element<Public> each, String section) {
        return each.optional("minimumAge", Public::getMinimumAge).isEmpty()
                && each.optional("maximumAge", Public::getMaximumAge).isEmpty()
                && VAGUE.isOneOf(section, each.value().getLabel());
    }
}

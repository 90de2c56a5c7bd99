package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.words.TextKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list that repeats another one word for word. Only lists of three texts or more: two words alike ("Réunions",
 * "Ateliers") are chance.
 */
final class Repeated implements Rule<Contract> {
    private static final String MINIMUM = "minimum";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("text.repeated")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.S3, Basis.PRACTICE))
            .parameters(new RuleParameter(MINIMUM, 3))
            .wording(ProseRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The contract, if it has a list that is long enough. */
    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.contractAlone().stream()
                .filter(contract ->
                        contract.showsOrHides(shown -> ProseList.isBelow(any(shown), view.setting(MINIMUM))))
                .toList();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        int minimum = view.setting(MINIMUM);
        Map<String, ProseList> firsts = new HashMap<>();
        String repeated = "no list yet";
        for (ProseList list : longLists(contract, view)) {
            List<String> words = list.words();
            boolean told = words.stream().filter(text -> !text.isBlank()).count() >= minimum;
            // The lists within a repeated list repeat those within its first, for the same cause.
            if (told && !list.pointer().startsWith(repeated)) {
                ProseList first = firsts.putIfAbsent(TextKey.of(words.toArray(String[]::new)), list);
                if (first != null) {
                    report(list, first, findings);
                    repeated = list.pointer() + "/";
                }
            }
        }
    }

    private static void report(ProseList list, ProseList first, Findings findings) {
        Parameters parameters = Parameters.none()
                .with("count", list.size())
                .with("first", new Parameter.Text(language -> first.spot().words(language.locale())));
        findings.report(list.spot(), parameters, List.of(first.spot()));
    }

    private static List<ProseList> longLists(Element<Contract> contract, ContractView view) {
        int minimum = view.setting(MINIMUM);
        return ProseList.below(any(contract)).stream()
                .filter(list -> list.size() >= minimum)
                .toList();
    }

    @SuppressWarnings("unchecked") // an element only hands its value out, so a narrower type may stand for a wider one
    private static Element<Object> any(Element<?> element) {
        return (Element<Object>) element;
    }
}

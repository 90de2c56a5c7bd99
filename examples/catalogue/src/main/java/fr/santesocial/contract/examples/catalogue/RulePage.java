package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Trust;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Template;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of one rule in one language. */
final class RulePage {
    private final Entry entry;
    private final Language language;
    private final Locale locale;

    private RulePage(Entry entry, Language language) {
        this.entry = entry;
        this.language = language;
        this.locale = language.locale();
    }

    static String of(Entry entry, Language language) {
        return Markdown.page("rule", language, new RulePage(entry, language).values());
    }

    /** What the rule reports, in a few words. */
    static String title(RuleDescriptor rule, Language language) {
        return rule.wording().template(rule.id() + ".title", language.locale());
    }

    private Map<String, Object> values() {
        RuleDescriptor rule = entry.rule();
        Map<String, Object> values = new HashMap<>();
        values.put("id", rule.id());
        values.put("title", title(rule, language));
        values.put("family", IndexPage.family(entry, language));
        values.put("since", rule.since());
        values.put("why", text("why"));
        values.put("fix", text("fix"));
        values.put("fixOfExample", isAboutTheExample("fix"));
        values.put("kinds", kinds());
        values.put("profiles", profiles());
        values.put("hasParameters", !rule.parameters().isEmpty());
        values.put(
                "parameters",
                rule.parameters().stream().map(RulePage::parameter).toList());
        values.put("citations", rule.citations().stream().map(this::citation).toList());
        values.put(
                "examples",
                IntStream.range(0, entry.examples().size())
                        .mapToObj(this::example)
                        .toList());
        return values;
    }

    /** A text of the rule as its first example fills it; without an example, with dots where values would stand. */
    private String text(String part) {
        return entry.examples().stream()
                .flatMap(example -> example.outcome().findings().stream())
                .findFirst()
                .map(finding -> part.equals("why") ? finding.why(locale) : finding.fix(locale))
                .orElseGet(() -> template(part).replaceAll("\\{[^}]*\\}", "…"));
    }

    /** Whether a text speaks of the values of the first example. */
    private boolean isAboutTheExample(String part) {
        return !entry.examples().isEmpty() && !Template.names(template(part)).isEmpty();
    }

    private String template(String part) {
        return entry.rule().wording().template(entry.rule().id() + "." + part, locale);
    }

    private String kinds() {
        return Arrays.stream(ContractKind.values())
                .filter(entry.rule().kinds()::contains)
                .map(kind -> kind.label(locale))
                .collect(Collectors.joining(", "));
    }

    private List<Map<String, String>> profiles() {
        if (entry.profiles().isEmpty()) {
            String grades = Selection.gradesLabel(entry.rule().grades(), locale);
            return List.of(Map.of("name", Words.of("profiles.any", language), "grades", grades));
        }
        return entry.profiles().entrySet().stream()
                .map(one -> Map.of(
                        "name", one.getKey().name(), "grades", one.getValue().gradesLabel(locale)))
                .toList();
    }

    private static Map<String, Object> parameter(RuleParameter parameter) {
        return Map.of("name", parameter.name(), "standard", parameter.standard(), "least", parameter.least());
    }

    private Map<String, Object> citation(Citation citation) {
        Trust trust = citation.source().trust();
        Map<String, Object> values = new HashMap<>();
        values.put("title", citation.source().title(language.locale()));
        values.put("address", orFalse(citation.source().address()));
        values.put("article", orFalse(citation.article()));
        values.put("basis", Words.of("basis." + citation.basis().name(), language));
        values.put("trust", trust == Trust.WHOLE ? false : Words.of("trust." + trust.name(), language));
        return values;
    }

    private Map<String, Object> example(int number) {
        Example example = entry.examples().get(number);
        Case pair = example.pair();
        Map<String, Object> values = new HashMap<>();
        values.put("first", number == 0);
        values.put("name", pair.name().getOrDefault(language, ""));
        values.put("at", new Parameter.Date(PartialDate.of(pair.at())).render(language));
        values.put("good", example.good());
        values.put("edit", example.edit());
        values.put("failed", example.outcome().status() == OutcomeStatus.FAILED);
        values.put(
                "findings",
                example.outcome().findings().stream().map(this::finding).toList());
        values.put(
                "reasons",
                example.outcome().undecided().stream().map(this::reason).toList());
        return values;
    }

    private Map<String, String> finding(Finding finding) {
        return Map.of(
                "severity", finding.getSeverity().label(locale),
                "place", finding.getSpot().words(locale),
                "pointer", finding.getPointer(),
                "message", finding.message(locale),
                "fix", finding.fix(locale));
    }

    private Map<String, String> reason(Undecided undecided) {
        return Map.of("place", undecided.getSpot().words(locale), "message", undecided.message(locale));
    }

    /** Templates leave out what is false; an empty text they would take for something. */
    private static Object orFalse(String text) {
        return text.isEmpty() ? false : text;
    }
}

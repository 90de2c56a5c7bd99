package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.FaultCause;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The page of one fault of reading in one language. */
final class ReadingPage {
    private final Entry entry;
    private final Language language;
    private final Locale locale;

    private ReadingPage(Entry entry, Language language) {
        this.entry = entry;
        this.language = language;
        this.locale = language.locale();
    }

    static String of(Entry entry, Language language) {
        return Markdown.page("reading", language, new ReadingPage(entry, language).values());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("id", entry.rule().id());
        values.put("title", entry.template("title", language));
        values.put("family", IndexPage.family(entry, language));
        values.put("since", entry.rule().since());
        values.put("why", general("why"));
        values.put("hasFix", entry.causes().isEmpty());
        values.put("fix", general("fix"));
        values.put("grades", Selection.gradesLabel(entry.rule().grades(), locale));
        values.put("hasCauses", !entry.causes().isEmpty());
        values.put("causes", entry.causes().stream().map(this::cause).toList());
        values.put(
                "examples",
                IntStream.range(0, entry.readings().size())
                        .mapToObj(this::example)
                        .toList());
        return values;
    }

    /** A text for any values. */
    private String general(String part) {
        return Template.outline(entry.template(part, language));
    }

    private Map<String, String> cause(FaultCause cause) {
        return Map.of(
                "message", Template.outline(cause.wording().template(cause.id() + ".message", locale)),
                "fix", Template.outline(cause.wording().template(cause.id() + ".fix", locale)));
    }

    private Map<String, Object> example(int number) {
        ReadingExample example = entry.readings().get(number);
        ReadingCase pair = example.pair();
        return Map.of(
                "first", number == 0,
                "name", pair.name().getOrDefault(language, ""),
                "reads", sample(pair, pair.bad()),
                "bad", pair.bad().shown(),
                "findings", example.findings().stream().map(this::finding).toList(),
                "readsGood", sample(pair, pair.good()),
                "good", pair.good().shown());
    }

    /** What the sample is, with all that its text alone does not show. */
    private String sample(ReadingCase pair, Sample sample) {
        List<String> notes = new ArrayList<>();
        sample.charset()
                .ifPresent(name -> notes.add(note("charset", Parameters.none().with("name", name))));
        if (sample.breaksOff()) {
            notes.add(note("breaksOff", Parameters.none()));
        }
        if (!sample.opened().isEmpty()) {
            notes.add(note("opened", Parameters.none().with("name", sample.opened())));
        }
        if (sample.folder().stream().anyMatch(Sample.InFolder::isClosedFolder)) {
            notes.add(note("closed", Parameters.none()));
        }
        pair.limits()
                .forEach((name, most) ->
                        notes.add(note("limit." + name, Parameters.none().with("most", most))));
        String reads = Words.of("reads." + pair.reads(), language);
        return notes.isEmpty() ? reads : reads + " (" + String.join(", ", notes) + ")";
    }

    private String note(String name, Parameters parameters) {
        return Words.text("sample." + name, parameters, language);
    }

    private Map<String, Object> finding(Finding finding) {
        return Map.of(
                "severity", finding.getSeverity().label(locale),
                "line",
                        finding.getRange()
                                .map(range -> (Object) range.startLine())
                                .orElse(false),
                "column",
                        finding.getRange()
                                .map(range -> (Object) range.startColumn())
                                .orElse(false),
                "place", finding.getSpot().words(locale),
                "pointer", finding.getPointer().isEmpty() ? false : finding.getPointer(),
                "message", finding.message(locale),
                "fix", finding.fix(locale),
                "other", finding.getRuleId().equals(entry.rule().id()) ? false : finding.getRuleId());
    }
}

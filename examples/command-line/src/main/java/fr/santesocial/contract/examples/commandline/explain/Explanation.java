package fr.santesocial.contract.examples.commandline.explain;

import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Template;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what the catalogue knows of one rule. */
final class Explanation {
    private final Sheet sheet;
    private final Texts texts;
    private final Locale locale;

    Explanation(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.locale = texts.locale();
    }

    /** All of it, with so many examples at most. */
    void write(JsonObject rule, int mostExamples) {
        String id = rule.getString("id");
        List<JsonObject> pairs = rule.getJsonArray("cases").getValuesAs(JsonObject.class);
        List<JsonObject> readings = rule.getJsonArray("readings").getValuesAs(JsonObject.class);
        List<RunExample> examples = Stream.concat(
                        pairs.stream().map(pair -> RunExample.of(id, pair, locale)),
                        readings.stream().map(reading -> RunExample.ofReading(id, reading, locale)))
                .limit(mostExamples)
                .toList();
        writeHead(rule);
        writeText(rule, "why", examples);
        writeText(rule, "fix", examples);
        writeGrades(rule);
        writeSettings(rule);
        writeSources(rule);
        examples.forEach(this::writeExample);
        int more = pairs.size() + readings.size() - examples.size();
        if (more > 0) {
            sheet.blank();
            Parameters count = Parameters.none().with("more", more).with("rule", id);
            sheet.text(0, texts.text("explain.more-examples", count));
        }
    }

    private void writeHead(JsonObject rule) {
        sheet.heading(template(rule, "title"));
        Parameters parameters = Parameters.none()
                .with("id", rule.getString("id"))
                .with("family", family(rule))
                .with("since", rule.getString("since"));
        sheet.text(0, texts.text("explain.head", parameters));
    }

    private String family(JsonObject rule) {
        String id = rule.getString("id");
        return texts.text("family." + id.substring(0, id.indexOf('.')));
    }

    /** As the first example fills it; without an example, with dots where values would stand. */
    private void writeText(JsonObject rule, String part, List<RunExample> examples) {
        sheet.blank();
        sheet.heading(texts.text("explain." + part));
        sheet.text(
                2,
                examples.stream()
                        .flatMap(example -> example.findings().stream())
                        .findFirst()
                        .map(finding -> part.equals("why") ? finding.why(locale) : finding.fix(locale))
                        .orElseGet(() -> Template.outline(template(rule, part))));
    }

    private String template(JsonObject rule, String part) {
        return rule.getJsonObject("texts").getJsonObject(locale.getLanguage()).getString(part);
    }

    private void writeGrades(JsonObject rule) {
        sheet.blank();
        sheet.heading(texts.text("explain.severity"));
        JsonObject profiles = rule.getJsonObject("profiles");
        if (profiles.isEmpty()) {
            sheet.text(2, grades(rule.getJsonObject("severity")));
        }
        int widest = profiles.keySet().stream().mapToInt(String::length).max().orElse(0);
        profiles.keySet()
                .forEach(profile -> sheet.hanging(
                        "  " + profile + " ".repeat(widest - profile.length() + 2),
                        grades(profiles.getJsonObject(profile))));
        sheet.text(
                2,
                rule.getString("origin").equals("READING")
                        ? texts.text("explain.of-reading")
                        : texts.text("explain.kinds", Parameters.none().with("kinds", kinds(rule))));
    }

    private String kinds(JsonObject rule) {
        Set<String> kinds = rule.getJsonArray("kinds").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
        ContractKind[] all = ContractKind.values();
        return kinds.size() == all.length
                ? texts.text("explain.kinds.all")
                : Arrays.stream(all)
                        .filter(kind -> kinds.contains(kind.name()))
                        .map(kind -> kind.label(locale))
                        .collect(Collectors.joining(", "));
    }

    private String grades(JsonObject severity) {
        Severity main = Severity.valueOf(severity.getString("main"));
        Optional<ContractStage> from =
                Optional.ofNullable(severity.getString("from", null)).map(ContractStage::valueOf);
        @Nullable
        Severity before = severity.containsKey("before") ? Severity.valueOf(severity.getString("before")) : null;
        Grades grades = from.map(stage -> new Grades(stage, main, before)).orElseGet(() -> Grades.always(main));
        return Selection.gradesLabel(grades, locale);
    }

    private void writeSettings(JsonObject rule) {
        List<JsonObject> settings = rule.getJsonArray("settings").getValuesAs(JsonObject.class);
        if (!settings.isEmpty()) {
            sheet.blank();
            sheet.heading(texts.text("explain.settings"));
            settings.forEach(setting -> sheet.text(
                    2,
                    texts.text(
                            "explain.setting",
                            Parameters.none()
                                    .with("name", setting.getString("name"))
                                    .with("standard", setting.getInt("standard"))
                                    .with("least", setting.getInt("least")))));
        }
    }

    private void writeSources(JsonObject rule) {
        sheet.blank();
        sheet.heading(texts.text("explain.sources"));
        rule.getJsonArray("citations").getValuesAs(JsonObject.class).forEach(this::writeSource);
    }

    private void writeSource(JsonObject citation) {
        String article = citation.getString("article", "");
        String trust = citation.getString("trust");
        String ground = texts.text("basis." + citation.getString("basis"))
                + (trust.equals("WHOLE") ? "" : ", " + texts.text("trust." + trust));
        String title = citation.getString("title");
        String shown = Language.of(locale) == Language.ENGLISH ? citation.getString("englishTitle", title) : title;
        sheet.hanging("  - ", shown + (article.isEmpty() ? "" : ", " + article) + " (" + ground + ")");
        if (citation.containsKey("address")) {
            sheet.line("    " + citation.getString("address"));
        }
    }

    private void writeExample(RunExample example) {
        sheet.blank();
        sheet.heading(texts.text("explain.example", Parameters.none().with("name", example.name())));
        sheet.text(
                2,
                example.at()
                        .map(day -> texts.text("explain.edit", Parameters.none().with("day", day)))
                        .orElseGet(
                                () -> texts.text(example.findings().isEmpty() ? "explain.reading" : "explain.read")));
        if (!example.bad().isEmpty()) {
            writeDocuments(example);
        }
        example.findings().forEach(this::writeFinding);
        example.undecided().forEach(undecided -> {
            sheet.hanging(
                    "  " + texts.text("report.undecided") + "  ",
                    undecided.getSpot().words(locale));
            sheet.text(6, undecided.message(locale));
        });
    }

    private void writeDocuments(RunExample example) {
        sheet.blank();
        // Some texts of examples are long on purpose: their end adds nothing.
        MarkedLines.of(example.good(), example.bad())
                .forEach(line -> sheet.line("  " + Sheet.shortened(line, sheet.columns() - 2)));
        if (!example.findings().isEmpty() || !example.undecided().isEmpty()) {
            sheet.blank();
        }
    }

    private void writeFinding(Finding finding) {
        sheet.hanging(
                "  " + finding.getSeverity().label(locale) + "  ",
                finding.getSpot().words(locale));
        sheet.text(6, finding.message(locale));
        sheet.hanging("      → ", finding.fix(locale));
    }
}

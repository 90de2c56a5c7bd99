package fr.santesocial.contract.examples.commandline.rules;

import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules as a list, family by family: severity, title, id, and what differs by stage or by profile. */
final class RuleList {
    private final Sheet sheet;
    private final Texts texts;
    private final int severityWidth;

    RuleList(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.severityWidth = Arrays.stream(Severity.values())
                .mapToInt(severity -> severity.label(texts.locale()).length())
                .max()
                .orElse(0);
    }

    /** Every rule as it describes itself. */
    void writeAll() {
        Parameters parameters = Parameters.none()
                .with("version", Rulebook.VERSION)
                .with("rules", Rulebook.rules().size());
        sheet.heading(texts.text("rules.head", parameters));
        write(Rulebook.rules().stream().map(rule -> Line.of(rule.descriptor())).toList());
    }

    /** The rules of a profile as it uses them. */
    void write(Profile profile) {
        Parameters parameters = Parameters.none()
                .with("profile", profile.name())
                .with("version", Rulebook.VERSION)
                .with("rules", profile.ruleIds().size());
        sheet.heading(profile.title()
                .map(title -> texts.text("rules.titled-profile-head", parameters.with("title", title)))
                .orElseGet(() -> texts.text("rules.profile-head", parameters)));
        write(profile.selections().stream().map(Line::of).toList());
    }

    private void write(List<Line> lines) {
        Map<String, List<Line>> families = new LinkedHashMap<>();
        lines.forEach(line -> families.computeIfAbsent(line.rule().family(), family -> new ArrayList<>())
                .add(line));
        families.forEach((family, rules) -> {
            sheet.blank();
            sheet.heading(family(family));
            rules.forEach(this::write);
        });
    }

    /** A rule of others may bring a family that has no name here. */
    private String family(String family) {
        String key = "family." + family;
        return texts.bundle().containsKey(key) ? texts.text(key) : family;
    }

    private void write(Line line) {
        String severity = line.grades().severity().label(texts.locale());
        String title = line.rule().wording().template(line.rule().id() + ".title", texts.locale());
        String stages =
                line.grades().dependOnStage() ? " — " + Selection.gradesLabel(line.grades(), texts.locale()) : "";
        String settings = line.settings().isEmpty()
                ? ""
                : " — "
                        + line.settings().entrySet().stream()
                                .map(setting -> setting.getKey() + "\u00a0=\u00a0" + setting.getValue())
                                .sorted()
                                .collect(Collectors.joining(", "));
        sheet.hanging(
                "  " + severity + " ".repeat(severityWidth - severity.length() + 2),
                title + "  [" + line.rule().id() + "]" + stages + settings);
    }

    /** What is said of one rule. */
    private record Line(RuleDescriptor rule, Grades grades, Map<String, Integer> settings) {
        static Line of(RuleDescriptor rule) {
            return new Line(
                    rule,
                    rule.grades(),
                    rule.parameters().stream().collect(Collectors.toMap(RuleParameter::name, RuleParameter::standard)));
        }

        static Line of(Selection selection) {
            return new Line(selection.rule().descriptor(), selection.grades(), selection.settings());
        }
    }
}

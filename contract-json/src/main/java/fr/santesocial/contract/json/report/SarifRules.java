package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.output.JsonOutput;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rules that results of a run name, in the order they were first named: all that is kept of what was written. */
final class SarifRules {
    private final RuleTexts texts;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    SarifRules(RuleTexts texts) {
        this.texts = texts;
    }

    private record Entry(int index, Severity severity, Optional<Wording> wording) {}

    /** The index of a rule, which a result may say more of than is known without it. */
    int index(String rule, Optional<Severity> severity, Optional<Wording> wording) {
        Entry entry = entries.get(rule);
        if (entry == null || entry.wording().isEmpty()) {
            int index = entry == null ? entries.size() : entry.index();
            Severity main = texts.severity(rule).or(() -> severity).orElse(Severity.WARNING);
            entry = new Entry(index, main, texts.wording(rule).or(() -> wording));
            entries.put(rule, entry);
        }
        return entry.index();
    }

    void write(JsonOutput output, Language language) {
        output.startArray("rules");
        entries.forEach((rule, entry) -> {
            output.startObject();
            output.text("id", rule);
            entry.wording().ifPresent(wording -> {
                describe("shortDescription", RuleTexts.general(wording, rule + ".title", language), output);
                describe("fullDescription", RuleTexts.general(wording, rule + ".why", language), output);
                describe("help", RuleTexts.general(wording, rule + ".fix", language), output);
            });
            output.startObject("defaultConfiguration");
            output.text("level", SarifText.level(entry.severity()));
            output.endObject();
            output.endObject();
        });
        output.endArray();
    }

    private static void describe(String member, Optional<String> words, JsonOutput output) {
        words.ifPresent(text -> {
            output.startObject(member);
            output.text("text", SarifText.message(text));
            output.endObject();
        });
    }
}

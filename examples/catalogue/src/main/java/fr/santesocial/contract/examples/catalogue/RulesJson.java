package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.EngineReasons;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Template;
import fr.santesocial.contract.rules.text.Wording;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The catalogue for machines. */
final class RulesJson {
    private static final List<String> TEXTS = List.of("title", "message", "why", "fix");

    private static final List<String> OF_CAUSES = List.of("message", "fix");

    private RulesJson() {}

    static String of(List<Entry> entries) {
        JsonValue catalogue = Json.createObjectBuilder()
                .add("version", Rulebook.VERSION)
                .add("reasons", reasons(engineReasons(), EngineReasons.wording()))
                .add("rules", array(entries.stream().map(RulesJson::rule).toList()))
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(catalogue);
        }
        return text.toString().strip() + "\n";
    }

    private static Collection<String> engineReasons() {
        return EngineReasons.wording().keys(EngineReasons.PREFIX, Language.FRENCH.locale());
    }

    private static JsonObjectBuilder rule(Entry entry) {
        RuleDescriptor rule = entry.rule();
        JsonObjectBuilder profiles = Json.createObjectBuilder();
        entry.profiles().forEach((profile, selection) -> profiles.add(profile.name(), grades(selection.grades())));
        return Json.createObjectBuilder()
                .add("id", rule.id())
                .add("origin", entry.origin().name())
                .add("since", rule.since())
                .add(
                        "kinds",
                        strings(rule.kinds().stream().sorted().map(Enum::name).toList()))
                .add("severity", grades(rule.grades()))
                .add("profiles", profiles)
                .add(
                        "settings",
                        array(rule.parameters().stream().map(RulesJson::setting).toList()))
                .add(
                        "citations",
                        array(rule.citations().stream().map(RulesJson::citation).toList()))
                .add("texts", texts(rule.wording(), rule.id(), TEXTS))
                .add("parameters", parameters(entry))
                .add("reasons", reasons(entry.reasons(), rule.wording()))
                .add("causes", causes(entry))
                .add("cases", array(entry.examples().stream().map(CasesJson::of).toList()))
                .add(
                        "readings",
                        array(entry.readings().stream()
                                .map(reading -> CasesJson.of(reading.pair()))
                                .toList()));
    }

    /** The texts under a key in each language; the parts are what their own keys end with. */
    private static JsonObjectBuilder texts(Wording wording, String key, List<String> parts) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            JsonObjectBuilder own = Json.createObjectBuilder();
            parts.forEach(part -> own.add(part, wording.template(key + "." + part, language.locale())));
            texts.add(language.locale().getLanguage(), own);
        }
        return texts;
    }

    /** Why something was not decided, each with its text and the names of the values that it takes. */
    private static JsonArrayBuilder reasons(Collection<String> keys, Wording wording) {
        return array(keys.stream().map(key -> reason(key, wording)).toList());
    }

    private static JsonObjectBuilder reason(String key, Wording wording) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        SortedSet<String> names = new TreeSet<>();
        for (Language language : Language.values()) {
            String template = wording.template(key, language.locale());
            texts.add(language.locale().getLanguage(), template);
            names.addAll(Template.names(template));
        }
        return Json.createObjectBuilder().add("id", key).add("texts", texts).add("parameters", strings(names));
    }

    private static JsonArrayBuilder causes(Entry entry) {
        return array(entry.causes().stream()
                .map(cause -> Json.createObjectBuilder()
                        .add("id", cause.id())
                        .add("texts", texts(cause.wording(), cause.id(), OF_CAUSES)))
                .toList());
    }

    private static JsonObjectBuilder grades(Grades grades) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("main", grades.severity().name());
        if (grades.from() != null) {
            object.add("from", grades.from().name());
            if (grades.before() != null) {
                object.add("before", grades.before().name());
            }
        }
        return object;
    }

    private static JsonObjectBuilder setting(RuleParameter setting) {
        return Json.createObjectBuilder()
                .add("name", setting.name())
                .add("standard", setting.standard())
                .add("least", setting.least());
    }

    private static JsonObjectBuilder citation(Citation citation) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("title", citation.source().title())
                .add("basis", citation.basis().name())
                .add("trust", citation.source().trust().name());
        String english = citation.source().title(Locale.ENGLISH);
        if (!english.equals(citation.source().title())) {
            object.add("englishTitle", english);
        }
        if (!citation.source().address().isEmpty()) {
            object.add("address", citation.source().address());
        }
        return citation.article().isEmpty() ? object : object.add("article", citation.article());
    }

    /** The values that findings of the rule carry, by name, with their types: gathered from what is found. */
    private static JsonObjectBuilder parameters(Entry entry) {
        Map<String, String> types = new TreeMap<>();
        entry.findings()
                .forEach(finding -> finding.getParameters()
                        .asMap()
                        .forEach((name, value) ->
                                types.put(name, value.getClass().getSimpleName())));
        JsonObjectBuilder object = Json.createObjectBuilder();
        types.forEach(object::add);
        return object;
    }

    static JsonArrayBuilder array(Collection<JsonObjectBuilder> objects) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        objects.forEach(array::add);
        return array;
    }

    static JsonArray strings(Collection<String> texts) {
        return Json.createArrayBuilder(texts).build();
    }
}

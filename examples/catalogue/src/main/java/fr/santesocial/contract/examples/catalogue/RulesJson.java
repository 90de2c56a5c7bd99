package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.source.Citation;
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
import java.util.Map;
import java.util.TreeMap;

/** The catalogue for machines. */
final class RulesJson {
    private static final List<String> TEXTS = List.of("title", "message", "why", "fix");

    private RulesJson() {}

    static String of(List<Entry> entries) {
        JsonValue catalogue = Json.createObjectBuilder()
                .add("version", Rulebook.VERSION)
                .add("rules", array(entries.stream().map(RulesJson::rule).toList()))
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(catalogue);
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder rule(Entry entry) {
        RuleDescriptor rule = entry.rule();
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            JsonObjectBuilder own = Json.createObjectBuilder();
            TEXTS.forEach(part -> own.add(part, rule.wording().template(rule.id() + "." + part, language.locale())));
            texts.add(language.locale().getLanguage(), own);
        }
        JsonObjectBuilder profiles = Json.createObjectBuilder();
        entry.profiles().forEach((profile, selection) -> profiles.add(profile.name(), grades(selection.grades())));
        return Json.createObjectBuilder()
                .add("id", rule.id())
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
                .add("texts", texts)
                .add("parameters", parameters(entry))
                .add(
                        "cases",
                        array(entry.examples().stream().map(RulesJson::example).toList()));
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

    private static JsonObjectBuilder example(Example example) {
        Case pair = example.pair();
        JsonObjectBuilder name = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            name.add(language.locale().getLanguage(), pair.name().getOrDefault(language, ""));
        }
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("name", name).add("at", pair.at().toString());
        pair.profile().ifPresent(profile -> object.add("profile", profile));
        return object.add("good", pair.good())
                .add("edit", pair.edit())
                .add("outcome", pair.expected().outcome().name())
                .add(
                        "findings",
                        array(pair.expected().findings().stream()
                                .map(place -> Json.createObjectBuilder()
                                        .add("pointer", place.pointer())
                                        .add("severity", place.severity().name()))
                                .toList()))
                .add("reasons", strings(pair.expected().reasons()));
    }

    private static JsonArrayBuilder array(Collection<JsonObjectBuilder> objects) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        objects.forEach(array::add);
        return array;
    }

    private static JsonArray strings(Collection<String> texts) {
        return Json.createArrayBuilder(texts).build();
    }
}

package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** Cases as the catalogue for machines has them. */
final class CasesJson {
    private CasesJson() {}

    /** A case of a rule. */
    static JsonObjectBuilder of(Example example) {
        Case pair = example.pair();
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("name", name(pair.name()))
                .add("at", pair.at().toString());
        pair.profile().ifPresent(profile -> object.add("profile", profile));
        return object.add("good", pair.good())
                .add("edit", pair.edit())
                .add("outcome", pair.expected().outcome().name())
                .add(
                        "findings",
                        RulesJson.array(pair.expected().findings().stream()
                                .map(place -> Json.createObjectBuilder()
                                        .add("pointer", place.pointer())
                                        .add("severity", place.severity().name()))
                                .toList()))
                .add("reasons", RulesJson.strings(pair.expected().reasons()));
    }

    /** A case of a fault of reading. */
    static JsonObjectBuilder of(ReadingCase pair) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("name", name(pair.name()))
                .add("reads", pair.reads().name());
        if (!pair.limits().isEmpty()) {
            JsonObjectBuilder limits = Json.createObjectBuilder();
            pair.limits().forEach(limits::add);
            object.add("limits", limits);
        }
        pair.cause().ifPresent(cause -> object.add("cause", cause));
        return object.add("bad", pair.bad().said())
                .add("good", pair.good().said())
                .add(
                        "findings",
                        RulesJson.array(
                                pair.findings().stream().map(CasesJson::place).toList()));
    }

    private static JsonObjectBuilder place(ReadingCase.Place place) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", place.id())
                .add("severity", place.severity().name())
                .add("pointer", place.pointer());
        place.line().ifPresent(line -> object.add("line", line));
        place.column().ifPresent(column -> object.add("column", column));
        return object;
    }

    private static JsonObjectBuilder name(Map<Language, String> words) {
        JsonObjectBuilder name = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            name.add(language.locale().getLanguage(), words.getOrDefault(language, ""));
        }
        return name;
    }
}

package fr.santesocial.contract.examples.commandline.start;

import fr.santesocial.contract.json.ContractSchema;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.text.Parameters;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes with a starting contract, as Markdown: each of its members with what is to be written there. */
final class Guide {
    /** A member of the document, not of the contract. */
    private static final String FORMAT = "format";

    private final StartingWords words;
    private final JsonObject schema;
    private final StringBuilder text = new StringBuilder();

    private Guide(StartingWords words) {
        this.words = words;
        this.schema = Json.createReader(new StringReader(ContractSchema.of(Language.of(words.locale()))))
                .readObject();
    }

    /** The text on a contract that is written to a file of this name. */
    static String of(Contract contract, StartingWords words, String file) {
        Guide guide = new Guide(words);
        guide.writeIntroduction(contract, file);
        met(contract).forEach((shape, values) -> guide.writeType(shape, values));
        return guide.text.toString();
    }

    private void writeIntroduction(Contract contract, String file) {
        Parameters kind = Parameters.none().with("kind", contract.getKind());
        text.append("# ").append(words.of("guide.title", kind)).append("\n\n");
        text.append(words.of("guide.intro", Parameters.none().with("file", file)))
                .append("\n\n");
        text.append(words.of("guide.check"))
                .append("\n\n```sh\ncontracts validate ")
                .append(file)
                .append("\n```\n\n");
        text.append(words.of("guide.schema")).append("\n\n");
        text.append(words.of("guide.dates")).append('\n');
    }

    private void writeType(Shape<?> shape, List<Object> values) {
        JsonObject type = shape == Shapes.contract()
                ? schema
                : schema.getJsonObject("$defs").getJsonObject(shape.type().getSimpleName());
        text.append("\n## ").append(type.getString("title")).append("\n\n");
        text.append(type.getString("description")).append('\n');
        JsonObject members = type.getJsonObject("properties");
        List<Member<?>> used = new ArrayList<>();
        List<Member<?>> others = new ArrayList<>();
        for (Member<?> member : shape.members()) {
            (values.stream().anyMatch(value -> !values(member, value).isEmpty()) ? used : others).add(member);
        }
        writeMembers("guide.used", used, members, values);
        writeMembers("guide.others", others, members, List.of());
    }

    private void writeMembers(String title, List<Member<?>> members, JsonObject texts, List<Object> owners) {
        if (members.isEmpty()) {
            return;
        }
        text.append("\n**").append(words.of(title)).append("**\n\n");
        if (texts.containsKey(FORMAT) && !owners.isEmpty()) {
            writeMember(FORMAT, texts, true, Optional.empty());
        }
        for (Member<?> member : members) {
            writeMember(member.name(), texts, member.presence() == Presence.REQUIRED, example(member, owners));
        }
    }

    private void writeMember(String name, JsonObject texts, boolean required, Optional<String> example) {
        JsonObject said = texts.getJsonObject(name);
        String title = said.getString("title");
        String description = said.getString("description");
        text.append("- `").append(name).append('`');
        if (!beginsWith(description, title)) {
            text.append(", ").append(title);
        }
        if (required) {
            text.append(" (").append(words.of("guide.required")).append(')');
        }
        text.append(words.of("guide.colon")).append(description);
        example.ifPresent(here -> text.append(" *")
                .append(words.of("guide.here"))
                .append(words.of("guide.colon"))
                .append(here)
                .append("*"));
        text.append('\n');
    }

    /** Whether the description says the title itself, which is not said twice then. */
    private static boolean beginsWith(String description, String title) {
        int end = title.length();
        return description.regionMatches(true, 0, title, 0, end)
                && (description.length() == end || !Character.isLetterOrDigit(description.charAt(end)));
    }

    /** What the first of the owners that has the member says there, where it is short enough to be shown in a line. */
    private Optional<String> example(Member<?> member, List<Object> owners) {
        return owners.stream()
                .flatMap(owner -> values(member, owner).stream())
                .findFirst()
                .filter(value -> !(member.kind() instanceof ValueKind.Nested<?>))
                .map(value -> "`" + (value instanceof Enum<?> constant ? constant.name() : value.toString()) + "`");
    }

    /** Every type that the contract holds, with the values of that type, in the order they are met. */
    private static Map<Shape<?>, List<Object>> met(Contract contract) {
        Map<Shape<?>, List<Object>> met = new LinkedHashMap<>();
        collect(Shapes.contract(), contract, met);
        return met;
    }

    private static void collect(Shape<?> shape, Object value, Map<Shape<?>, List<Object>> met) {
        met.computeIfAbsent(shape, type -> new ArrayList<>()).add(value);
        for (Member<?> member : shape.members()) {
            if (member.kind() instanceof ValueKind.Nested<?> nested) {
                values(member, value).forEach(inside -> collect(nested.shape().get(), inside, met));
            }
        }
    }

    @SuppressWarnings("unchecked") // the member stands in the shape of the owner
    private static List<?> values(Member<?> member, Object owner) {
        return ((Member<Object>) member).values(owner);
    }
}

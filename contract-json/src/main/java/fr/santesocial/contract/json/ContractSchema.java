package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of contracts, made of the shapes of the model and of its constraints: what the reader says of the
 * form of a document, for editors and for other programs. The files {@code contract.fr.schema.json} and
 * {@code contract.en.schema.json} beside this class hold the same; they differ in their texts only. Safe to share between
 * threads.
 */
public final class ContractSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final SchemaTexts texts;
    private final ValueSchema values;

    private ContractSchema(Language language) {
        this.texts = new SchemaTexts(language);
        this.values = new ValueSchema(texts);
    }

    /** The schema with texts of a language. */
    public static String of(Language language) {
        return JsonTree.text(new ContractSchema(language).root());
    }

    /**
     * The schema with what a schema can say of the rules of a profile: it refuses what one of them finds to be an error, and
     * nothing else; {@link #coverage} says which of them, and why not the others.
     */
    public static String of(Language language, Profile profile) {
        ContractSchema schema = new ContractSchema(language);
        Map<String, Object> root = schema.root();
        root.put("title", root.get("title") + " (" + profile.name() + ")");
        root.put("description", schema.texts.text("profile.description"));
        new ProfileSchema(profile, language).addTo(root);
        return JsonTree.text(root);
    }

    /** How much the schema of a profile says of each of its rules, in the order of the profile. */
    public static List<SchemaCoverage> coverage(Profile profile) {
        return ProfileSchema.coverage(profile);
    }

    private Map<String, Object> root() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DIALECT);
        root.putAll(object(Shapes.contract()));
        Map<String, Object> definitions = new TreeMap<>();
        Shapes.all().stream()
                .filter(shape -> shape != Shapes.contract())
                .forEach(shape -> definitions.put(SchemaTexts.type(shape), object(shape)));
        root.put("$defs", definitions);
        return root;
    }

    private Map<String, Object> object(Shape<?> shape) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (shape == Shapes.contract()) {
            Map<String, Object> format = texts.ofFormat();
            format.putAll(values.ofFormat());
            members.put(FormatVersion.MEMBER, format);
            required.add(FormatVersion.MEMBER);
        }
        for (Member<?> member : shape.members()) {
            members.put(member.name(), member(shape, member));
            if (member.presence() == Presence.REQUIRED) {
                required.add(member.name());
            }
        }
        Map<String, Object> object = texts.of(shape);
        object.put("type", "object");
        object.put("properties", members);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        if (!shape.atLeastOneOf().isEmpty()) {
            object.put(
                    "anyOf",
                    shape.atLeastOneOf().stream().map(ContractSchema::required).toList());
        }
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> member(Shape<?> shape, Member<?> member) {
        Map<String, Object> schema = texts.of(shape, member);
        if (member.presence() == Presence.LIST) {
            schema.put("type", "array");
            Map<String, Object> element = new LinkedHashMap<>();
            // A closed list offers its own words.
            if (!(member.kind() instanceof ValueKind.Choice<?>)) {
                element.put("examples", SchemaTexts.ofElements(shape, member));
            }
            element.putAll(values.of(shape, member));
            schema.put("items", element);
        } else {
            schema.putAll(values.of(shape, member));
        }
        return schema;
    }

    private static Map<String, Object> required(Member<?> member) {
        return Map.of("required", List.of(member.name()));
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.text.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** What the schema of contracts says to people: titles, descriptions, examples, and what to write instead. */
final class SchemaTexts {
    private static final String BUNDLE = "fr.santesocial.contract.json.schema";
    private static final int MOST_EXAMPLES = 3;
    private static final Map<String, Object> EXAMPLES = JsonTree.resource("schema-examples.json");

    private final Locale locale;
    private final ResourceBundle texts;

    SchemaTexts(Language language) {
        this.locale = language.locale();
        this.texts = ResourceBundle.getBundle(BUNDLE, locale);
    }

    Locale locale() {
        return locale;
    }

    /** A text of the bundle. */
    String text(String key) {
        return texts.getString(key);
    }

    /** Begins the schema of a type with what people are told of it. */
    Map<String, Object> of(Shape<?> shape) {
        return head(shape.label(locale), type(shape), ofType(shape));
    }

    /** Begins the schema of a member with what people are told of it. */
    Map<String, Object> of(Shape<?> shape, Member<?> member) {
        String key = key(shape, member);
        return head(member.label(locale), key, examples(key));
    }

    /** Begins the schema of the version of the format. */
    Map<String, Object> ofFormat() {
        return head(text("format.title"), FormatVersion.MEMBER, examples(FormatVersion.MEMBER));
    }

    /** What one element of a list may be: whatever stands in its examples, each once. */
    static List<?> ofElements(Shape<?> shape, Member<?> member) {
        return examples(key(shape, member)).stream()
                .flatMap(example -> ((List<?>) example).stream())
                .distinct()
                .toList();
    }

    private Map<String, Object> head(String title, String description, List<?> examples) {
        Map<String, Object> head = new LinkedHashMap<>();
        int first = title.offsetByCodePoints(0, 1);
        head.put("title", title.substring(0, first).toUpperCase(locale) + title.substring(first));
        head.put("description", text(description));
        head.put("examples", examples);
        return head;
    }

    private static List<?> examples(String key) {
        return EXAMPLES.get(key) instanceof List<?> given ? given : List.of();
    }

    private static List<?> ofType(Shape<?> shape) {
        return shape == Shapes.contract() ? List.of(shortest(shape)) : inMembers(shape);
    }

    /** The shortest contract there can be. */
    private static Map<String, Object> shortest(Shape<?> shape) {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put(FormatVersion.MEMBER, FormatVersion.WRITTEN);
        for (Member<?> member : shape.members()) {
            if (member.presence() == Presence.REQUIRED) {
                contract.put(member.name(), examples(key(shape, member)).get(0));
            }
        }
        return contract;
    }

    /** Values of a type are shown wherever a member holds them. */
    private static List<?> inMembers(Shape<?> shape) {
        Set<Object> found = new LinkedHashSet<>();
        for (Shape<?> owner : Shapes.all()) {
            for (Member<?> member : owner.members()) {
                if (member.kind() instanceof ValueKind.Nested<?> nested
                        && nested.shape().get() == shape) {
                    examples(key(owner, member))
                            .forEach(
                                    example -> found.addAll(example instanceof List<?> list ? list : List.of(example)));
                }
            }
        }
        return found.stream().limit(MOST_EXAMPLES).toList();
    }

    private static String key(Shape<?> shape, Member<?> member) {
        return type(shape) + "." + member.name();
    }

    /** What a type is called in the schema. */
    static String type(Shape<?> shape) {
        return shape.type().getSimpleName();
    }
}

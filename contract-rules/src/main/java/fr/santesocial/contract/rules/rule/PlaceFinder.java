package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.report.PlaceStep;
import fr.santesocial.contract.rules.report.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows JSON Pointers, as they are in the document, into a contract. */
public final class PlaceFinder {
    /** No list of a document within our limits comes near so many elements, and an int holds them. */
    private static final int LONGEST_INDEX = 9;

    private final Contract contract;
    private final Damage damage;

    /** A finder for a contract of which parts may be missing. */
    public PlaceFinder(Contract contract, Damage damage) {
        this.contract = contract;
        this.damage = damage;
    }

    /** The pointer itself, with elements of lists that stand in it by their id replaced by their index. */
    public String pointer(String place) {
        return follow(place).pointer;
    }

    /** The place with the way there in words, as far as the model knows it. */
    public Spot spot(String place) {
        Way way = follow(place);
        return new Spot(way.pointer, way.steps);
    }

    /** What stands at the place, in words that are the same if and only if the value is; empty where nothing stands. */
    public String content(String pointer) {
        return follow(pointer).content();
    }

    /** Whose member stands at the place: the members on the way there, elements of lists by id, title or name. */
    public String identity(String pointer) {
        return follow(pointer).identity.toString();
    }

    private Way follow(String place) {
        Way way = new Way(damage, contract);
        if (!place.isEmpty()) {
            for (String segment : place.substring(1).split("/", -1)) {
                way.step(segment);
            }
        }
        return way;
    }

    /** How far a pointer has been followed. */
    private static final class Way {
        private final Damage damage;
        private String pointer = "";
        private @Nullable Object value;
        private @Nullable Shape<?> shape = Shapes.contract();
        private @Nullable Member<?> list;
        private final List<PlaceStep> steps = new ArrayList<>();
        private final StringBuilder identity = new StringBuilder();

        private Way(Damage damage, Contract contract) {
            this.damage = damage;
            this.value = contract;
        }

        private void step(String segment) {
            Member<?> into = list;
            if (into != null && value instanceof List<?> elements) {
                OptionalInt found = find(elements, into, segment);
                String before = pointer;
                pointer += "/" + (found.isPresent() ? damage.documentIndex(before, found.getAsInt()) : segment);
                if (into.kind() instanceof ValueKind.Nested<?> nested) {
                    String rank = segment;
                    if (found.isPresent()) {
                        rank = Integer.toString(damage.documentIndex(before, found.getAsInt()) + 1);
                    }
                    // The element names its list.
                    steps.set(
                            steps.size() - 1,
                            new PlaceStep.OfElement(nested.shape().get(), rank));
                }
                enter(found.isPresent() ? elements.get(found.getAsInt()) : null, into);
                identity.append('/').append(bearing());
            } else {
                pointer += "/" + segment;
                identity.append('/').append(segment);
                Member<?> member = shape == null ? null : shape.member(segment).orElse(null);
                Object owner = value;
                if (member != null) {
                    steps.add(new PlaceStep.OfMember(member));
                }
                if (member == null || owner == null) {
                    enter(null, null);
                } else if (member.presence() == Presence.LIST) {
                    value = valueOf(member, owner);
                    list = member;
                } else {
                    enter(valueOf(member, owner), member);
                }
            }
        }

        private void enter(@Nullable Object next, @Nullable Member<?> through) {
            value = next;
            list = null;
            shape = next != null && through != null && through.kind() instanceof ValueKind.Nested<?> nested
                    ? nested.shape().get()
                    : null;
        }

        /** What the element that was entered goes by; empty where it has neither id nor title nor name. */
        private String bearing() {
            Shape<?> its = shape;
            Object element = value;
            if (its == null || element == null) {
                return "";
            }
            return Stream.concat(
                            its.members().stream().filter(member -> member.kind() instanceof ValueKind.Identifier),
                            Stream.of("title", "name").flatMap(name -> its.member(name).stream()))
                    .map(member -> valueOf(member, element))
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst()
                    .orElse("");
        }

        /** An index stands before an id: ids can be made of digits, and pointers of findings hold no ids. */
        private OptionalInt find(List<?> elements, Member<?> into, String segment) {
            OptionalInt byIndex = byIndex(elements.size(), segment);
            return byIndex.isPresent() || !(into.kind() instanceof ValueKind.Nested<?> nested)
                    ? byIndex
                    : IntStream.range(0, elements.size())
                            .filter(i -> bears(nested.shape().get(), elements.get(i), segment))
                            .findFirst();
        }

        /** Looks downwards from the index itself: what was left out of a list only makes indices smaller. */
        private OptionalInt byIndex(int size, String segment) {
            if (!isIndex(segment)) {
                return OptionalInt.empty();
            }
            int wanted = Integer.parseInt(segment);
            for (int i = Math.min(wanted, size - 1); i >= 0; i--) {
                int found = damage.documentIndex(pointer, i);
                if (found <= wanted) {
                    return found == wanted ? OptionalInt.of(i) : OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        }

        private static boolean isIndex(String segment) {
            return !segment.isEmpty()
                    && segment.length() <= LONGEST_INDEX
                    && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                    && (segment.charAt(0) != '0' || segment.length() == 1);
        }

        private static boolean bears(Shape<?> shape, Object element, String id) {
            return shape.members().stream()
                    .anyMatch(member ->
                            member.kind() instanceof ValueKind.Identifier && id.equals(valueOf(member, element)));
        }

        private String content() {
            StringBuilder words = new StringBuilder();
            Member<?> of = list;
            if (of != null && value instanceof List<?> elements) {
                elements.forEach(element -> write(element, nestedShape(of), words));
            } else if (value != null) {
                write(value, shape, words);
            }
            return words.toString();
        }

        private static void write(Object written, @Nullable Shape<?> its, StringBuilder words) {
            if (its == null) {
                String plain = written instanceof Enum<?> constant ? constant.name() : written.toString();
                // the length in front keeps two texts side by side from reading as another two
                words.append(plain.length()).append(':').append(plain);
                return;
            }
            words.append('{');
            for (Member<?> member : its.members()) {
                Object content = valueOf(member, written);
                List<?> values =
                        content instanceof List<?> several ? several : content == null ? List.of() : List.of(content);
                if (!values.isEmpty()) {
                    words.append(member.name()).append('=');
                    values.forEach(one -> write(one, nestedShape(member), words));
                }
            }
            words.append('}');
        }

        private static @Nullable Shape<?> nestedShape(Member<?> member) {
            return member.kind() instanceof ValueKind.Nested<?> nested
                    ? nested.shape().get()
                    : null;
        }

        @SuppressWarnings("unchecked") // the member stands in the shape that the owner was entered by
        private static @Nullable Object valueOf(Member<?> member, Object owner) {
            return ((Member<Object>) member).get(owner);
        }
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Documents made from the shapes, to be released once and then kept: what the format can say, all of it. */
final class SampleDocuments {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> DATES = List.of("2022-04-23", "2022-04", "2022");

    private final Set<Shape<?>> seen = new HashSet<>();
    private final Map<Object, Integer> ids = new HashMap<>();
    private int dates;

    private SampleDocuments() {}

    /** A contract with every member of the model, in canonical form. */
    static String everyMember() {
        return ContractWriter.indented()
                .write(ContractReader.standard()
                        .read(text(new SampleDocuments().object(Shapes.contract())))
                        .orElseThrow());
    }

    /** One small contract a line for every constant of every closed list, in canonical form. */
    static String everyChoice() {
        StringBuilder lines = new StringBuilder();
        new SampleDocuments().choices(Shapes.contract(), List.of(), lines);
        return lines.toString();
    }

    private Map<String, Object> object(Shape<?> shape) {
        boolean all = seen.add(shape);
        Map<String, Object> members = new LinkedHashMap<>();
        for (Member<?> member : shape.members()) {
            if (all || isNeeded(shape, member)) {
                Object value = value(member);
                members.put(member.name(), member.presence() == Presence.LIST ? List.of(value) : value);
            }
        }
        return members;
    }

    private Object value(Member<?> member) {
        ValueKind<?> kind = member.kind();
        if (kind instanceof ValueKind.Nested<?> nested) {
            return object(nested.shape().get());
        } else if (kind instanceof ValueKind.Identifier identifier) {
            int number = ids.merge(identifier.kind(), 1, Integer::sum);
            return id(identifier.kind()) + number;
        } else if (kind instanceof ValueKind.Reference reference) {
            return id(reference.target()) + 1;
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            return choice.type().getEnumConstants()[0].name();
        } else if (kind instanceof ValueKind.WholeNumber) {
            return 3;
        } else if (kind instanceof ValueKind.DecimalNumber) {
            return 12.5;
        } else if (kind instanceof ValueKind.Flag) {
            return true;
        } else if (kind instanceof ValueKind.Date) {
            return DATES.get(dates++ % DATES.size());
        } else if (kind instanceof ValueKind.Length) {
            return "P3Y6M";
        }
        return member.label(Locale.FRENCH);
    }

    /** Appends the contracts for the closed lists of a shape that is reached by these members, and of those below it. */
    private void choices(Shape<?> shape, List<Member<?>> way, StringBuilder lines) {
        if (!seen.add(shape)) {
            return;
        }
        for (Member<?> member : shape.members()) {
            List<Member<?>> further = new ArrayList<>(way);
            further.add(member);
            if (member.kind() instanceof ValueKind.Choice<?> choice) {
                for (Enum<?> constant : choice.type().getEnumConstants()) {
                    Object contract = along(Shapes.contract(), further, constant.name());
                    lines.append(ContractWriter.compact()
                                    .write(ContractReader.standard()
                                            .read(text(contract))
                                            .orElseThrow()))
                            .append('\n');
                }
            } else if (member.kind() instanceof ValueKind.Nested<?> nested) {
                choices(nested.shape().get(), further, lines);
            }
        }
    }

    /** The smallest object of the shape that holds the value at the end of the way. */
    private Map<String, Object> along(Shape<?> shape, List<Member<?>> way, String last) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Member<?> member : shape.members()) {
            boolean onTheWay = member == way.get(0);
            if (!onTheWay && isNeeded(shape, member)) {
                Object value = value(member);
                members.put(member.name(), member.presence() == Presence.LIST ? List.of(value) : value);
            } else if (onTheWay) {
                Object value = member.kind() instanceof ValueKind.Nested<?> nested
                        ? along(nested.shape().get(), way.subList(1, way.size()), last)
                        : last;
                members.put(member.name(), member.presence() == Presence.LIST ? List.of(value) : value);
            }
        }
        return members;
    }

    private static boolean isNeeded(Shape<?> shape, Member<?> member) {
        return member.presence() == Presence.REQUIRED
                || (!shape.atLeastOneOf().isEmpty() && shape.atLeastOneOf().get(0) == member);
    }

    private static String id(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
    }

    private static String text(Object contract) {
        return MAPPER.writeValueAsString(contract)
                .replaceFirst("\\{", "{\"" + FormatVersion.MEMBER + "\":\"" + FormatVersion.WRITTEN + "\",");
    }
}

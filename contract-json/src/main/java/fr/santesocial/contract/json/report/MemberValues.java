package fr.santesocial.contract.json.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The values of the members of one record that is being read, by the names of the members. */
final class MemberValues {
    private final Map<String, Object> values = new HashMap<>();

    /** What puts a value under the name. */
    static <V> BiConsumer<MemberValues, V> into(String name) {
        return (collected, value) -> collected.values.put(name, value);
    }

    /** The value that must be there. */
    <V> V required(String name, Class<V> type) {
        return type.cast(Objects.requireNonNull(values.get(name), name));
    }

    /** The value that may be there. */
    <V> Optional<V> optional(String name, Class<V> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    /** The elements, none where the list is absent. */
    <V> List<V> list(String name, Class<V> type) {
        return values.get(name) instanceof List<?> elements
                ? elements.stream().<V>map(type::cast).toList()
                : List.of();
    }
}

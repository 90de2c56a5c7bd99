package fr.santesocial.contract.model.shape;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of a type: its name in JSON, how often it occurs, what it holds, and how to read and set it. Immutable.
 *
 * @param <T> the type the member belongs to
 */
public final class Member<T> {
    private final String name;
    private final int position;
    private final Presence presence;
    private final ValueKind<?> kind;
    private final Function<T, @Nullable Object> getter;
    private final BiConsumer<Object, Object> setter;
    private final Function<Locale, String> label;

    Member(
            String name,
            int position,
            Presence presence,
            ValueKind<?> kind,
            Function<T, @Nullable Object> getter,
            BiConsumer<Object, Object> setter,
            Function<Locale, String> label) {
        this.name = name;
        this.position = position;
        this.presence = presence;
        this.kind = kind;
        this.getter = getter;
        this.setter = setter;
        this.label = label;
    }

    /** The name in JSON, in Java accessors (with {@code get}) and in builders. */
    public String name() {
        return name;
    }

    /** What people call it: French for a French locale, English for any other. */
    public String label(Locale locale) {
        return label.apply(locale);
    }

    /** The rank of the member in its shape, from 0. */
    public int position() {
        return position;
    }

    /** How often it occurs. */
    public Presence presence() {
        return presence;
    }

    /** What it holds; for a list, what each element is. */
    public ValueKind<?> kind() {
        return kind;
    }

    /** Its value in the owner: a list for a list, null where an optional member is absent. */
    public @Nullable Object get(T owner) {
        return getter.apply(owner);
    }

    /** Its values in the owner, none, one or many. */
    public List<?> values(T owner) {
        Object value = get(owner);
        if (presence == Presence.LIST && value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    void set(Object builder, Object value) {
        setter.accept(builder, value);
    }

    @Override
    public String toString() {
        return name + " " + presence;
    }
}

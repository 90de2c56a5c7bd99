package fr.santesocial.contract.model.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The members of one type, of the model or of another document, in the order they are written. Immutable.
 *
 * @param <T> the type described
 */
public final class Shape<T> {
    private final Class<T> type;
    private final Names names;
    private final Supplier<Draft<T>> drafts;
    private final List<Member<T>> members;
    private final Map<String, Member<T>> byName;
    private final List<Member<T>> atLeastOneOf;

    private Shape(Table<T, ?> table) {
        this.type = table.type;
        this.names = table.names;
        this.drafts = table.drafts;
        this.members = List.copyOf(table.members.values());
        // Asked again and again by rules and readers: the immutable maps of the JDK divide where this one masks.
        this.byName = new HashMap<>(table.members);
        this.atLeastOneOf = List.copyOf(table.atLeastOneOf);
    }

    static <T, B> Table<T, B> of(Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new Table<>(type, builder, build, Names.OF_THE_MODEL);
    }

    /**
     * Starts the shape of a type outside the model. Its bundle, French or English, is looked up by the caller; it calls the
     * type by its simple name ("Profile") and a member by both names ("Profile.title").
     */
    public static <T, B> Table<T, B> of(
            Class<T> type, Supplier<B> builder, Function<B, T> build, Function<Locale, ResourceBundle> names) {
        return new Table<>(type, builder, build, new Names(names));
    }

    /** The type described. */
    public Class<T> type() {
        return type;
    }

    /** What people call one value of the type: French for a French locale, English for any other. */
    public String label(Locale locale) {
        return names.of(type.getSimpleName(), locale);
    }

    /** Every member, in the order they are written. */
    public List<Member<T>> members() {
        return members;
    }

    /** The member of that name, if there is one. */
    public Optional<Member<T>> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Members of which at least one must be present; empty where the type has no such demand. */
    public List<Member<T>> atLeastOneOf() {
        return atLeastOneOf;
    }

    /** Starts a new value of the type. */
    public Draft<T> draft() {
        return drafts.get();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + members;
    }

    /**
     * A shape being declared, row by row. Not safe to share between threads.
     *
     * @param <T> the type described
     * @param <B> its builder
     */
    public static final class Table<T, B> {
        private final Class<T> type;
        private final Names names;
        private final Supplier<Draft<T>> drafts;
        private final Map<String, Member<T>> members = new LinkedHashMap<>();
        private final List<Member<T>> atLeastOneOf = new ArrayList<>();

        // A draft only ever builds with the builder it was made with. Cast here, so that nothing stands between for
        // each value.
        @SuppressWarnings("unchecked")
        private Table(Class<T> type, Supplier<B> builder, Function<B, T> build, Names names) {
            this.type = type;
            this.names = names;
            Function<Object, T> untyped = (Function<Object, T>) (Function<?, T>) build;
            this.drafts = () -> new Draft<>(builder.get(), untyped);
        }

        /** Declares a member that must be there. */
        public <V> Table<T, B> required(
                String name, ValueKind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
            return add(name, Presence.REQUIRED, kind, getter::apply, setter);
        }

        /** Declares a member that may be absent. */
        public <V> Table<T, B> optional(
                String name, ValueKind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return add(
                    name, Presence.OPTIONAL, kind, owner -> getter.apply(owner).orElse(null), setter);
        }

        /** Declares a list; where it is absent it is empty. */
        public <V> Table<T, B> list(
                String name, ValueKind<V> kind, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
            return add(name, Presence.LIST, kind, getter::apply, setter);
        }

        /** Demands one of these members, declared before; an IllegalArgumentException for any other. */
        public Table<T, B> atLeastOneOf(String... declared) {
            for (String name : declared) {
                Member<T> member = members.get(name);
                if (member == null) {
                    throw new IllegalArgumentException(type.getSimpleName() + " declares no " + name);
                }
                atLeastOneOf.add(member);
            }
            return this;
        }

        /** The shape. */
        public Shape<T> table() {
            return new Shape<>(this);
        }

        // The value comes from a reader that went by the same kind. Cast here, so that nothing stands between for each
        // value.
        @SuppressWarnings("unchecked")
        private <V> Table<T, B> add(
                String name,
                Presence presence,
                ValueKind<?> kind,
                Function<T, @Nullable Object> getter,
                BiConsumer<B, V> setter) {
            members.put(
                    name,
                    new Member<>(
                            name,
                            members.size(),
                            presence,
                            kind,
                            getter,
                            (BiConsumer<Object, Object>) (BiConsumer<?, ?>) setter,
                            locale -> names.of(type.getSimpleName() + "." + name, locale)));
            return this;
        }
    }
}

package fr.santesocial.contract.model.shape;

import java.util.function.Function;

/**
 * A value under construction. Not safe to share between threads.
 *
 * @param <T> the type being built
 */
public final class Draft<T> {
    private final Object builder;
    private final Function<Object, T> build;

    Draft(Object builder, Function<Object, T> build) {
        this.builder = builder;
        this.build = build;
    }

    /** Sets a member of this type's shape; for a list member the value is a {@link java.util.List}. */
    public void put(Member<T> member, Object value) {
        member.set(builder, value);
    }

    /** The value; an IllegalStateException if a required member was not set. */
    public T build() {
        return build.apply(builder);
    }
}

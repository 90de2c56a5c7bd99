package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads objects of one shape in which nothing is wrong. Immutable once made, and then safe to share between threads. */
final class CleanObject<T> implements CleanValue {
    private final Shape<T> shape;
    private final List<CleanValue> values = new ArrayList<>();
    private final MemberNames names;
    // Sets of members: each has the bit of its position; of a document, the version of the format has the one behind.
    private final long required;
    private final long atLeastOneOf;

    private CleanObject(Shape<T> shape, CleanValues all, boolean document) {
        all.know(shape, this);
        List<String> known = new ArrayList<>();
        for (Member<T> member : shape.members()) {
            known.add(member.name());
            values.add(all.of(member));
        }
        long format = 0;
        if (document) {
            format = bit(values.size());
            known.add(FormatVersion.MEMBER);
            values.add(all::format);
        }
        this.shape = shape;
        this.names = all.names(known);
        this.required = format
                | bits(shape.members().stream()
                        .filter(member -> member.presence() == Presence.REQUIRED)
                        .toList());
        this.atLeastOneOf = bits(shape.atLeastOneOf());
    }

    /** Reads a document as a whole, which says that its format is the one we write. */
    static <T> CleanObject<T> document(Shape<T> shape, CleanValues all) {
        return new CleanObject<>(shape, all, true);
    }

    /** Reads an object within a document. */
    static <T> CleanObject<T> within(Shape<T> shape, CleanValues all) {
        return new CleanObject<>(shape, all, false);
    }

    private static long bits(List<? extends Member<?>> members) {
        return members.stream().mapToLong(member -> bit(member.position())).sum();
    }

    private static long bit(int position) {
        if (position >= Long.SIZE) {
            throw new IllegalArgumentException("more members than bits");
        }
        return 1L << position;
    }

    @Override
    public T read(JsonParser tokens) {
        if (tokens.currentToken() != JsonToken.START_OBJECT) {
            throw new NotClean();
        }
        Draft<T> draft = shape.draft();
        long met = 0;
        int position = names.next(tokens);
        while (position >= 0) {
            long bit = bit(position);
            if ((met & bit) != 0) {
                throw new NotClean();
            }
            met |= bit;
            tokens.nextToken();
            put(position, values.get(position).read(tokens), draft);
            position = names.next(tokens);
        }
        boolean complete = (met & required) == required && (atLeastOneOf == 0 || (met & atLeastOneOf) != 0);
        if (position != PropertyNameMatcher.MATCH_END_OBJECT || !complete) {
            throw new NotClean();
        }
        return draft.build();
    }

    private void put(int position, Object value, Draft<T> draft) {
        if (position < shape.members().size()) {
            draft.put(shape.members().get(position), value);
        }
    }
}

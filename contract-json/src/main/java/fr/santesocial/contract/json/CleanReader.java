package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents in which nothing is wrong, straight from their bytes; most are of that kind, and keeping track of places
 * would be the greater part of reading them. Takes nothing that the careful reading would not take alike. Safe to share
 * between threads.
 */
final class CleanReader<T> {
    private final JsonFactory factory;
    private final CleanObject<T> document;

    CleanReader(Shape<T> shape, ReaderLimits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(limits.nameLength())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
        this.document = CleanObject.document(shape, new CleanValues(factory, limits));
    }

    /** What a document says; null where something may be wrong with it, and what that is this reader cannot tell. */
    @Nullable
    T read(byte[] bytes) {
        if (!CleanText.is(bytes)) {
            return null;
        }
        try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), bytes)) {
            tokens.nextToken();
            T root = document.read(tokens);
            return tokens.nextToken() == null ? root : null;
        } catch (NotClean | JacksonException somewhere) {
            return null;
        }
    }
}

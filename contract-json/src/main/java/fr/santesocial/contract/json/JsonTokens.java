package fr.santesocial.contract.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens token streams over text: from text, not from bytes, so that columns count characters even behind accents. The
 * streams go beyond the limits of the reader, which holds the tokens against them itself and goes on; they end where going
 * on would cost memory: each level of nesting takes some until it is closed, and names are kept for the next document.
 */
final class JsonTokens {
    /** Nesting that is still passed over. */
    static final int DEEPEST = 10_000;
    /** Names that are still passed over. */
    static final int LONGEST_NAME = 1_000;

    private final JsonFactory factory;

    JsonTokens(ReaderLimits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(Math.max(limits.nameLength(), LONGEST_NAME))
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    JsonParser open(String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }
}

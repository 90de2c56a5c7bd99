package fr.santesocial.contract.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Opens token streams over text: from text, not from bytes, so that columns count characters even behind accents. */
final class JsonTokens {
    private final JsonFactory factory;

    JsonTokens(ReaderLimits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(limits.nameLength())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
    }

    JsonParser open(String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }
}

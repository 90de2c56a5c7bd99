package fr.santesocial.contract.json.jackson;

import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Contract;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes through the mapper's generator what the canonical writer writes. */
final class ContractSerializer extends ValueSerializer<Contract> {
    // What is written was in memory before: nothing is gained by refusing to read it.
    private static final JsonFactory CANONICAL = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public Class<?> handledType() {
        return Contract.class;
    }

    @Override
    public void serialize(Contract contract, JsonGenerator generator, SerializationContext context) {
        try (JsonParser parser = CANONICAL.createParser(ObjectReadContext.empty(), text(contract, generator))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                copy(token, parser, generator);
            }
        }
    }

    /** Names of classes are not written, even where the mapper writes them for other types. */
    @Override
    public void serializeWithType(
            Contract contract, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(contract, generator, context);
    }

    private static String text(Contract contract, JsonGenerator generator) {
        try {
            return ContractWriter.compact().write(contract);
        } catch (IllegalArgumentException cannotBeWritten) {
            throw DatabindException.from(generator, cannotBeWritten.getMessage(), cannotBeWritten);
        }
    }

    private static void copy(JsonToken token, JsonParser parser, JsonGenerator generator) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(parser.currentName());
            case VALUE_NUMBER_INT -> whole(parser.getBigIntegerValue(), generator);
            case VALUE_NUMBER_FLOAT -> decimal(parser, generator);
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
            default -> generator.writeString(parser.getString());
        }
    }

    private static void whole(BigInteger number, JsonGenerator generator) {
        if (number.bitLength() < Long.SIZE) {
            generator.writeNumber(number.longValue());
        } else {
            generator.writeNumber(number);
        }
    }

    private static void decimal(JsonParser parser, JsonGenerator generator) {
        // As text where that is possible: some settings write small decimals with an exponent, which the reader
        // refuses.
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(parser.getString());
        } else {
            generator.writeNumber(parser.getDecimalValue());
        }
    }
}

package fr.santesocial.contract.json.jackson;

import fr.santesocial.contract.json.ContractReadException;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads the contract that a parser stands on, by the strict reader: no setting of the mapper makes it more lenient. */
final class ContractDeserializer extends ValueDeserializer<Contract> {
    private final ContractReader reader;

    ContractDeserializer(ContractReader reader) {
        this.reader = reader;
    }

    @Override
    public Class<?> handledType() {
        return Contract.class;
    }

    @Override
    public Contract deserialize(JsonParser parser, DeserializationContext context) {
        return read(TokenText.of(parser, reader.limits().bytes()), parser);
    }

    /** Names of classes in JSON are not looked at, even where the mapper writes them for other types. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    /** Inside other values it is theirs to say whether a contract may be lacking; alone, null is no contract. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        return parser == null || parser.streamReadContext().inRoot() ? read("null", parser) : null;
    }

    /** A contract that is not mentioned is lacking, wherever the parser stands by then. */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    private Contract read(String text, @Nullable JsonParser parser) {
        ReadResult result = reader.read(text);
        return result.contract()
                .orElseThrow(() -> new ContractMappingException(
                        parser,
                        new ContractReadException(result.findings().stream()
                                .map(Finding::withoutRange)
                                .toList())));
    }
}

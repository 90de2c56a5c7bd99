package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read back as it was, whatever the contract. */
class RoundTripProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void indentedIsReadBack(@ForAll("contracts") Contract contract) {
        assertThat(read(ContractWriter.indented().writeBytes(contract))).isEqualTo(contract);
    }

    @Property
    void compactIsReadBackFromOneLine(@ForAll("contracts") Contract contract) {
        String written = ContractWriter.compact().write(contract);
        assertThat(written).doesNotContain("\n", "\r");
        assertThat(ContractReader.standard().read(written).orElseThrow()).isEqualTo(contract);
    }

    @Property
    void writingWhatWasReadGivesTheSameBytes(@ForAll("contracts") Contract contract) {
        byte[] once = ContractWriter.indented().writeBytes(contract);
        assertThat(ContractWriter.indented().writeBytes(read(once))).isEqualTo(once);
    }

    @Property
    void bothLayoutsSayTheSame(@ForAll("contracts") Contract contract) {
        JsonNode indented = MAPPER.readTree(ContractWriter.indented().write(contract));
        assertThat(indented).isEqualTo(MAPPER.readTree(ContractWriter.compact().write(contract)));
    }

    @Property
    void orderOfMembersDoesNotMatter(@ForAll("contracts") Contract contract, @ForAll Random random) {
        JsonNode tree = MAPPER.readTree(ContractWriter.compact().write(contract));
        String shuffled = MAPPER.writeValueAsString(shuffled(tree, random));
        Contract read = ContractReader.standard().read(shuffled).orElseThrow();
        assertThat(read).isEqualTo(contract);
        assertThat(ContractWriter.indented().writeBytes(read))
                .isEqualTo(ContractWriter.indented().writeBytes(contract));
    }

    @Property
    void layoutAndEscapesDoNotMatter(@ForAll("contracts") Contract contract) {
        JsonNode tree = MAPPER.readTree(ContractWriter.compact().write(contract));
        String otherwise = MAPPER.writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(tree);
        Contract read = ContractReader.standard().read(otherwise).orElseThrow();
        assertThat(ContractWriter.compact().writeBytes(read))
                .isEqualTo(ContractWriter.compact().writeBytes(contract));
    }

    @Property
    void nothingIsWrittenThatSaysNothing(@ForAll("contracts") Contract contract) {
        assertThat(emptyThings(MAPPER.readTree(ContractWriter.compact().write(contract))))
                .as("nulls and empty lists")
                .isZero();
    }

    private static Contract read(byte[] bytes) {
        return ContractReader.standard().read(bytes).orElseThrow();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode result = MAPPER.createObjectNode();
            members.forEach(member -> result.set(member.getKey(), shuffled(member.getValue(), random)));
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = MAPPER.createArrayNode();
            array.forEach(element -> result.add(shuffled(element, random)));
            return result;
        }
        return node;
    }

    private static int emptyThings(JsonNode node) {
        int count = node.isNull() || (node.isArray() && node.isEmpty()) ? 1 : 0;
        for (JsonNode child : node.values()) {
            count += emptyThings(child);
        }
        return count;
    }
}

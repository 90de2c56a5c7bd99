package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was read, what stands in its range is what it was made from. */
class SourceRangeProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void pointersLeadToTheirValues(@ForAll("contracts") Contract contract, @ForAll boolean compact) {
        String document = (compact ? ContractWriter.compact() : ContractWriter.indented()).write(contract);
        ReadResult result = ContractReader.standard().read(document);
        assertLead(MAPPER.readTree(document), "", result, document);
    }

    private static void assertLead(JsonNode node, String pointer, ReadResult result, String document) {
        String there = SourceTexts.at(result.range(pointer).orElseThrow(), document);
        assertThat(MAPPER.readTree(there)).isEqualTo(node);
        assertThat(there).isEqualTo(there.strip());
        node.properties()
                .forEach(member -> assertLead(
                        member.getValue(),
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        result,
                        document));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            assertLead(node.get(i), pointer + "/" + i, result, document);
        }
    }

    @Property
    void elementsOfADamagedContractLeadToWhatTheyWereMadeFrom(
            @ForAll("contracts") Contract contract, @ForAll Random random) {
        PlainJson document = PlainJson.parse(ContractWriter.compact().write(contract));
        List<String> planted = new ArrayList<>();
        for (Planter planter : Planter.values()) {
            var plants = planter.plants(document);
            if (!plants.isEmpty()) {
                planted.add(plants.get(random.nextInt(plants.size())).planting().apply(random));
            }
        }
        assertThat(planted).isNotEmpty();
        String text = document.toString();
        ReadResult result = ContractReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
        result.partial().contract().ifPresent(read -> assertMadeFrom(Shapes.contract(), read, result, text));
    }

    private static <T> void assertMadeFrom(Shape<T> shape, T element, ReadResult result, String text) {
        JsonNode node = MAPPER.readTree(SourceTexts.at(result.range(element).orElseThrow(), text));
        for (Member<T> member : shape.members()) {
            Object value = member.get(element);
            if (member.kind() instanceof ValueKind.Nested<?> nested) {
                member.values(element)
                        .forEach(child -> assertChild(nested.shape().get(), child, result, text));
            } else if (value instanceof String && member.presence() != Presence.LIST) {
                assertThat(node.get(member.name()).asString()).isEqualTo(value);
                String literal =
                        SourceTexts.at(result.range(element, member.name()).orElseThrow(), text);
                assertThat(MAPPER.readTree(literal).asString()).isEqualTo(value);
            }
        }
    }

    @SuppressWarnings("unchecked") // the child came from a member of that shape
    private static <T> void assertChild(Shape<T> shape, Object child, ReadResult result, String text) {
        assertMadeFrom(shape, (T) child, result, text);
    }
}

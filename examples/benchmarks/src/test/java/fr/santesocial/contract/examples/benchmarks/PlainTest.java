package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plain records hold what the model holds, so that the comparison is one. */
class PlainTest {

    @Test
    void haveTheMembersOfTheModel() {
        Map<String, List<String>> records = new TreeMap<>();
        for (Class<?> type : Plain.class.getDeclaredClasses()) {
            records.put(
                    type.getSimpleName(),
                    Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
        Map<String, List<String>> shapes = new TreeMap<>();
        for (Shape<?> shape : Shapes.all()) {
            // The document says its format, the contract does not.
            List<String> members = new ArrayList<>(shape.type() == Contract.class ? List.of("format") : List.of());
            shape.members().stream().map(Member::name).forEach(members::add);
            shapes.put(shape.type().getSimpleName(), members);
        }
        assertThat(records).isEqualTo(shapes);
    }

    @Test
    void readAndWriteTheSameDocument() {
        JsonMapper trees = JsonMapper.builder().build();
        byte[] document = Grown.document(Grown.MEDIUM);
        Plain.Contract read = PlainMapper.create().readValue(document, Plain.Contract.class);
        JsonNode written = trees.readTree(PlainMapper.create().writeValueAsBytes(read));
        assertThat(written).isEqualTo(trees.readTree(document));
    }
}

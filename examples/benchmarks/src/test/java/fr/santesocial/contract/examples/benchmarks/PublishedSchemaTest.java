package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The other validator does look at the documents that are measured. */
class PublishedSchemaTest {

    @Test
    void acceptsWhatIsMeasuredAndNoUnknownMember() {
        String document = new String(Grown.indented(Grown.MEDIUM), StandardCharsets.UTF_8);
        assertThat(PublishedSchema.contract().validate(document, InputFormat.JSON))
                .isEmpty();
        String last = document.substring(0, document.lastIndexOf("\"title\"")) + "\"titel\""
                + document.substring(document.lastIndexOf("\"title\"") + "\"title\"".length());
        assertThat(PublishedSchema.contract().validate(last, InputFormat.JSON)).isNotEmpty();
    }
}

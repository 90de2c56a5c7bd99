package fr.santesocial.contract.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.santesocial.contract.model.value.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.module.blackbird.BlackbirdModule;

/** An object mapper as applications set it up for {@link Plain}: the defaults, Blackbird, and a reader of partial dates. */
final class PlainMapper {
    private PlainMapper() {}

    static JsonMapper create() {
        SimpleModule dates = new SimpleModule("dates");
        dates.addDeserializer(PartialDate.class, new DateReader());
        dates.addSerializer(PartialDate.class, new DateWriter());
        return JsonMapper.builder()
                .addModule(new BlackbirdModule())
                .addModule(dates)
                // What is absent is not written, as in our documents.
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                .build();
    }

    private static final class DateReader extends StdDeserializer<PartialDate> {
        DateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser parser, DeserializationContext context) {
            return PartialDate.parse(parser.getString());
        }
    }

    private static final class DateWriter extends StdSerializer<PartialDate> {
        DateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate date, JsonGenerator generator, SerializationContext context) {
            generator.writeString(date.toString());
        }
    }
}

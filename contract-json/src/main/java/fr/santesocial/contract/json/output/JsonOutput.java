package fr.santesocial.contract.json.output;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** JSON being written, member by member, nothing held back. Not safe to share between threads. */
public final class JsonOutput {
    private static final JsonFactory PLAIN = new JsonFactory();
    // What breaks off must not look whole, and the stream is the caller's to close.
    private static final JsonFactory SAFE = JsonFactory.builder()
            .characterEscapes(new SafeEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator generator;
    private final UnaryOperator<String> mend;

    private JsonOutput(JsonGenerator generator, UnaryOperator<String> mend) {
        this.generator = generator;
        this.mend = mend;
    }

    /** Writes a text as it is, indented or on one line. */
    public static void writePlain(Writer target, boolean indented, Consumer<JsonOutput> content) {
        try (JsonGenerator generator = PLAIN.createGenerator(new Layout(indented), target)) {
            content.accept(new JsonOutput(generator, UnaryOperator.identity()));
        }
    }

    /**
     * Writes UTF-8, indented and with a line end at the end, so that texts of others in it stay in their places wherever it
     * is pasted. The stream stays open.
     */
    public static void writeSafe(OutputStream target, Consumer<JsonOutput> content) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        try (JsonGenerator generator = SAFE.createGenerator(new Layout(true), writer)) {
            content.accept(new JsonOutput(generator, WholeCharacters::of));
            generator.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
        writer.flush();
    }

    /** Opens an object that is an element, or the whole. */
    public void startObject() {
        generator.writeStartObject();
    }

    /** Opens an object that is a member. */
    public void startObject(String name) {
        generator.writeName(name);
        generator.writeStartObject();
    }

    /** Closes the object. */
    public void endObject() {
        generator.writeEndObject();
    }

    /** Opens a list that is a member. */
    public void startArray(String name) {
        generator.writeName(name);
        generator.writeStartArray();
    }

    /** Closes the list. */
    public void endArray() {
        generator.writeEndArray();
    }

    /** Writes a text as a member. */
    public void text(String name, String value) {
        generator.writeStringProperty(name, mend.apply(value));
    }

    /** Writes a whole number as a member. */
    public void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    /** Writes true or false as a member. */
    public void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    /** Writes a value as an element of a list, by its shape. */
    public <T> void element(Shape<T> shape, T value) {
        generator.writeStartObject();
        members(shape, value);
        generator.writeEndObject();
    }

    /** Writes the members of a value, in the order of its shape; what is absent or an empty list is left out. */
    public <T> void members(Shape<T> shape, T value) {
        for (Member<T> member : shape.members()) {
            List<?> values = member.values(value);
            if (!values.isEmpty()) {
                generator.writeName(member.name());
                if (member.presence() == Presence.LIST) {
                    generator.writeStartArray();
                    values.forEach(element -> value(member.kind(), element));
                    generator.writeEndArray();
                } else {
                    value(member.kind(), values.get(0));
                }
            }
        }
    }

    private void value(ValueKind<?> kind, Object value) {
        if (kind instanceof ValueKind.Nested<?> nested) {
            nested(nested, value);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number.intValue());
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(plain(number));
        } else if (value instanceof Enum<?> constant) {
            generator.writeString(constant.name());
        } else {
            generator.writeString(mend.apply(value.toString()));
        }
    }

    @SuppressWarnings("unchecked") // the member's accessor gives what its shape describes
    private <T> void nested(ValueKind.Nested<T> kind, Object value) {
        element(kind.shape().get(), (T) value);
    }

    private static String plain(BigDecimal number) {
        if (number.precision() - number.scale() > 100 || number.scale() > 100) {
            throw new IllegalArgumentException("number too long to be written: " + number);
        }
        return number.toPlainString();
    }
}

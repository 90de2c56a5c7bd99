package fr.santesocial.contract.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reader and schema need not agree on, case by case, with what each of them says. */
final class OutsideTheSchema {
    /** What a validator says of a text that is no JSON. */
    static final String UNREADABLE = "unreadable";

    // <<600*x>> stands for 600 times x.
    private static final Pattern REPEATED = Pattern.compile("<<(\\d+)\\*([^>]+)>>");

    private OutsideTheSchema() {}

    /**
     * One case.
     *
     * @param name the area and what is special
     * @param document the document
     * @param charset how it is written as bytes
     * @param said what each has to say: reader, networknt, ajv
     */
    record Row(String name, String document, Charset charset, JsonNode said) {
        List<String> saidBy(String who) {
            return said.path(who)
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(OutsideTheSchema::expanded)
                    .toList();
        }

        byte[] bytes() {
            return document.getBytes(charset);
        }

        /** What a validator sees that does not care for the encoding. */
        String decoded() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        String name = "outside-the-schema.json";
        try (InputStream in = Objects.requireNonNull(OutsideTheSchema.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(in).valueStream().map(OutsideTheSchema::row);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Row row(JsonNode row) {
        String document = row.has("document")
                ? row.path("document").asString()
                : Documents.contract(row.path("members").asString());
        return new Row(
                row.path("area").asString() + ": " + row.path("case").asString(),
                expanded(document),
                Charset.forName(row.path("bytes").asString("UTF-8")),
                row);
    }

    private static String expanded(String text) {
        return REPEATED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
    }
}

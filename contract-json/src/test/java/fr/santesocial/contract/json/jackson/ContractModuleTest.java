package fr.santesocial.contract.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.santesocial.contract.json.ContractReadException;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.json.ReaderLimits;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.rules.report.Finding;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.util.TokenBuffer;

/** Contracts in the mapper of an application: read as strictly as by our reader, written as by our writer. */
class ContractModuleTest {
    private static final JsonMapper MAPPER = mapper().build();
    private static final String SOUND =
            "{\"format\":\"1.0\",\"id\":\"c\",\"kind\":\"CLS\",\"title\":\"Été 😀\",\"generation\":2,"
                    + "\"financings\":[{\"amount\":{\"value\":12345678.9}}],\"notes\":[\"n\"]}";
    private static final String FAULTY =
            "{\"format\":\"1.0\",\"id\":\"c\",\"kind\":\"CLS\",\"title\":\"t\",\"stage\":\"?\",\"generation\":\"2\","
                    + "\"notes\":[\"n\",null],\"notes\":[],\"bogus\":1}";

    /** What an application holds a contract in. */
    record Envelope(String sender, @Nullable Contract contract) {}

    @Test
    void contractIsRead() {
        assertThat(MAPPER.readValue(SOUND, Contract.class)).isEqualTo(contract());
    }

    @Test
    void contractIsWrittenAsTheCanonicalWriterWritesIt() {
        assertThat(MAPPER.writeValueAsString(contract())).isEqualTo(SOUND);
        assertThat(MAPPER.writeValueAsBytes(contract()))
                .isEqualTo(ContractWriter.compact().writeBytes(contract()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void anySourceWillDo(String name, JsonParser parser) {
        assertThat(MAPPER.readValue(parser, Contract.class)).as(name).isEqualTo(contract());
    }

    static Stream<Object[]> sources() {
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        JsonParser started = MAPPER.createParser(SOUND);
        started.nextToken();
        JsonParser inside = MAPPER.createParser(SOUND);
        inside.nextToken();
        inside.nextToken();
        return Stream.of(
                new Object[] {"bytes", MAPPER.createParser(bytes)},
                new Object[] {"reader", MAPPER.createParser(new StringReader(SOUND))},
                new Object[] {"tree", MAPPER.treeAsTokens(MAPPER.readTree(SOUND))},
                new Object[] {"buffer", buffer(SOUND).asParser()},
                new Object[] {"on the brace", started},
                new Object[] {"behind the brace", inside});
    }

    @Test
    void contractIsReadInsideOtherValues() {
        Envelope envelope = MAPPER.readValue("{\"contract\":" + SOUND + ",\"sender\":\"ars\"}", Envelope.class);
        assertThat(envelope).isEqualTo(new Envelope("ars", contract()));
        List<Contract> list = MAPPER.readValue("[" + SOUND + "," + SOUND + "]", new TypeReference<>() {});
        assertThat(list).containsExactly(contract(), contract());
        Map<String, Optional<Contract>> map =
                MAPPER.readValue("{\"a\":" + SOUND + ",\"b\":null}", new TypeReference<>() {});
        assertThat(map).containsEntry("a", Optional.of(contract())).containsEntry("b", Optional.empty());
    }

    @Test
    void contractIsWrittenInsideOtherValues() {
        assertThat(MAPPER.writeValueAsString(new Envelope("ars", contract())))
                .isEqualTo("{\"sender\":\"ars\",\"contract\":" + SOUND + "}");
        assertThat(MAPPER.writeValueAsString(List.of(contract()))).isEqualTo("[" + SOUND + "]");
    }

    @Test
    void layoutIsThatOfTheMapper() {
        JsonMapper indenting = mapper().enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        String written = indenting.writeValueAsString(contract());
        assertThat(written.lines().count()).isGreaterThan(5);
        assertThat(written).contains("\\u00C9t\\u00E9").contains("12345678.9");
        assertThat(ContractReader.standard().read(written).orElseThrow()).isEqualTo(contract());
    }

    @Test
    void treesAndBuffersKeepKindsOfNumbers() {
        JsonNode tree = MAPPER.valueToTree(contract());
        assertThat(tree.get("generation").isInt() || tree.get("generation").isLong())
                .isTrue();
        assertThat(tree.at("/financings/0/amount/value").decimalValue()).isEqualTo(new BigDecimal("12345678.9"));
        assertThat(MAPPER.treeToValue(tree, Contract.class)).isEqualTo(contract());
        Map<?, ?> map = MAPPER.convertValue(contract(), Map.class);
        assertThat(MAPPER.convertValue(map, Contract.class)).isEqualTo(contract());
    }

    @Test
    void absentContractIsAMatterOfTheApplication() {
        assertThat(MAPPER.readValue("{\"sender\":\"s\"}", Envelope.class).contract())
                .isNull();
        assertThat(MAPPER.readValue("{\"sender\":\"s\",\"contract\":null}", Envelope.class)
                        .contract())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "null,     document.not-an-object",
        "[],       document.not-an-object",
        "5,        document.not-an-object",
        "'\"c\"',  document.not-an-object",
        "{},       document.format-missing"
    })
    void whatIsNoContractIsRefused(String document, String fault) {
        ContractMappingException refusal = refusal(MAPPER, document);
        assertThat(refusal.getFindings().get(0).getRuleId()).isEqualTo(fault);
    }

    @Test
    void treeOfNothingIsRefused() {
        assertThatExceptionOfType(ContractMappingException.class)
                .isThrownBy(() -> MAPPER.treeToValue(MAPPER.nullNode(), Contract.class));
    }

    @Test
    void oneExceptionListsEveryFaultWithItsPointer() {
        ContractMappingException refusal = refusal(MAPPER, FAULTY);
        assertThat(refusal).isInstanceOf(DatabindException.class).hasCauseInstanceOf(ContractReadException.class);
        assertThat(refusal.getFindings())
                .extracting(finding -> finding.getRuleId() + " " + finding.getPointer())
                .containsExactly(
                        "structure.unknown-value /stage",
                        "structure.wrong-type /generation",
                        "structure.null /notes/1",
                        "structure.duplicate-member /notes",
                        "structure.unknown-member /bogus");
        for (Finding finding : refusal.getFindings()) {
            assertThat(refusal.getMessage()).contains(finding.getPointer() + " " + finding.message(Locale.ENGLISH));
            assertThat(refusal.message(Locale.FRENCH)).contains(finding.message(Locale.FRENCH));
        }
    }

    @Test
    void placesInATextThatNobodyKnowsAreNotTold() {
        ContractMappingException refusal = refusal(MAPPER, FAULTY);
        assertThat(refusal.getFindings())
                .allSatisfy(finding -> assertThat(finding.getRange()).isEmpty());
        assertThat(refusal.getOriginalMessage().lines())
                .allSatisfy(line -> assertThat(line).startsWith("/"));
    }

    @Test
    void placeOfTheContractInOtherValuesIsTold() {
        DatabindException refusal = catchThrowableOfType(
                DatabindException.class,
                () -> MAPPER.readValue(
                        "[{\"sender\":\"s\",\"contract\":" + FAULTY + "}]", new TypeReference<List<Envelope>>() {}));
        assertThat(refusal).isInstanceOf(ContractMappingException.class);
        assertThat(refusal.getPathReference()).contains("[0]").contains("\"contract\"");
        assertThat(refusal.getMessage()).contains("/notes/1 ");
    }

    @Test
    void messageIsBounded() {
        String notes = "1,".repeat(900) + "1";
        ContractMappingException refusal =
                refusal(MAPPER, SOUND.replace("\"notes\":[\"n\"]", "\"notes\":[" + notes + "]"));
        assertThat(refusal.getFindings()).hasSize(901);
        assertThat(refusal.getOriginalMessage().lines()).hasSize(101);
        assertThat(refusal.getOriginalMessage()).endsWith("and 801 more");
        assertThat(refusal.message(Locale.FRENCH).lines()).hasSize(901);
    }

    @Test
    void lenientMappersReadContractsStrictly() {
        JsonMapper lenient = mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .build();
        assertThat(refusal(lenient, FAULTY).getFindings()).hasSize(5);
        assertThat(refusal(lenient, "[" + SOUND + "]").getFindings()).hasSize(1);
        for (String number : List.of(".5", "NaN", "-Infinity", "1e5", "\"5\"")) {
            assertThat(pointers(refusal(lenient, SOUND.replace("12345678.9", number))))
                    .as(number)
                    .containsExactly("/financings/0/amount/value");
        }
        assertThat(lenient.readValue(SOUND.replace('"', '\'').replace(":2,", ":2,/* two */"), Contract.class))
                .isEqualTo(contract());
    }

    @Test
    void namesOfClassesAreNeitherReadNorWritten() {
        JsonMapper typing = mapper().activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        assertThat(typing.writeValueAsString(contract())).isEqualTo(SOUND);
        assertThat(typing.readValue(SOUND, Contract.class)).isEqualTo(contract());
        String enveloped = "{\"sender\":\"s\",\"contract\":" + SOUND + "}";
        assertThat(typing.writeValueAsString(new Envelope("s", contract()))).isEqualTo(enveloped);
        assertThat(typing.readValue(enveloped, Envelope.class)).isEqualTo(new Envelope("s", contract()));
        assertThat(pointers(
                        refusal(typing, SOUND.replace("{\"format\"", "{\"@class\":\"java.lang.Object\",\"format\""))))
                .containsExactly("/@class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1234567890123456789", "1.10", "12345678901234.56", "100000000000000000000.5"})
    void digitsArePassedOnAsTheyStand(String digits) {
        String document = SOUND.replace("12345678.9", digits);
        Contract expected = ContractReader.standard().read(document).orElseThrow();
        assertThat(MAPPER.readValue(document, Contract.class)).isEqualTo(expected);
        assertThat(MAPPER.readValue(buffer(document).asParser(), Contract.class))
                .isEqualTo(expected);
        assertThat(MAPPER.writeValueAsString(expected))
                .isEqualTo(ContractWriter.compact().write(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e5", "1E+400", "-1e-999999999"})
    void exponentsAreRefusedFromBuffersToo(String number) {
        String document = SOUND.replace("12345678.9", number);
        ContractMappingException refusal = catchThrowableOfType(
                ContractMappingException.class,
                () -> MAPPER.readValue(buffer(document).asParser(), Contract.class));
        assertThat(pointers(refusal)).containsExactly("/financings/0/amount/value");
    }

    @Test
    void smallDecimalsAreWrittenWithoutExponent() {
        String document = SOUND.replace("12345678.9", "0.00000001");
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(document, Contract.class)))
                .isEqualTo(document);
    }

    @Test
    void numbersMadeBeforeAreReadWithAllTheirDigitsButNotSpelledOutBeyondReason() {
        Map<String, Object> amount = new LinkedHashMap<>();
        Map<String, Object> document = Map.of(
                "format",
                "1.0",
                "id",
                "c",
                "kind",
                "CLS",
                "title",
                "t",
                "financings",
                List.of(Map.of("amount", amount)));
        amount.put("value", new BigDecimal("1E+3"));
        assertThat(MAPPER.convertValue(document, Contract.class)
                        .getFinancings()
                        .get(0)
                        .getAmount())
                .contains(Amount.builder().value(new BigDecimal("1000")).build());
        for (Object beyond : List.of(new BigDecimal("1E+999999999"), Double.NaN, new byte[] {1}, Double.MAX_VALUE)) {
            amount.put("value", beyond);
            ContractMappingException refusal = catchThrowableOfType(
                    ContractMappingException.class, () -> MAPPER.convertValue(document, Contract.class));
            assertThat(pointers(refusal)).containsExactly("/financings/0/amount/value");
        }
    }

    @Test
    void halfCharactersAreFoundInTheirPlace() {
        assertThat(pointers(refusal(MAPPER, SOUND.replace("\"n\"", "\"a\", \"\\ud800\", \"😀\""))))
                .containsExactly("/notes/1");
    }

    @Test
    void limitsAreThoseOfTheReader() {
        ContractReader narrow = ContractReader.within(new ReaderLimits(20_000, 4, 200, 1_000, 40, 10));
        JsonMapper mapper =
                JsonMapper.builder().addModule(new ContractModule(narrow)).build();
        assertThat(mapper.readValue(SOUND, Contract.class)).isEqualTo(contract());
        String long1 = SOUND.replace("\"n\"", "\"n\",".repeat(10_000) + "\"n\"");
        assertThat(refusal(mapper, long1).getFindings().get(0).getRuleId()).isEqualTo("document.too-large");
        String deep = SOUND.replace("\"n\"", "[".repeat(450) + "]".repeat(450));
        assertThat(refusal(mapper, deep).getFindings().get(0).getRuleId()).isEqualTo("document.too-deep");
        // What follows is read: the whole contract was taken from the parser.
        List<Object> after = new ArrayList<>();
        try (JsonParser parser = mapper.createParser("[" + long1 + ",7]")) {
            parser.nextToken();
            parser.nextToken();
            assertThatExceptionOfType(ContractMappingException.class)
                    .isThrownBy(() -> mapper.readValue(parser, Contract.class));
            after.add(parser.nextToken());
            assertThat(parser.getIntValue()).isEqualTo(7);
        }
        assertThat(after).hasSize(1);
    }

    @Test
    void brokenSyntaxIsTheParsersOwnMatter() {
        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> MAPPER.readValue(SOUND.substring(0, 60), Contract.class));
    }

    @Test
    void whatCannotBeWrittenIsAnExceptionOfJackson() {
        Contract half =
                Contract.builder().from(contract()).description("\ud800").build();
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(half))
                .withMessageContaining("surrogate");
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().addModule(new ContractModule());
    }

    private static TokenBuffer buffer(String document) {
        TokenBuffer buffer = TokenBuffer.forGeneration();
        try (JsonParser parser = MAPPER.createParser(document)) {
            parser.nextToken();
            buffer.copyCurrentStructure(parser);
        }
        return buffer;
    }

    private static ContractMappingException refusal(JsonMapper mapper, String document) {
        return catchThrowableOfType(ContractMappingException.class, () -> mapper.readValue(document, Contract.class));
    }

    private static List<String> pointers(ContractMappingException refusal) {
        return refusal.getFindings().stream().map(Finding::getPointer).toList();
    }

    private static Contract contract() {
        return Contract.builder()
                .id("c")
                .kind(ContractKind.CLS)
                .title("Été 😀")
                .generation(2)
                .addFinancing(Financing.builder()
                        .amount(Amount.builder()
                                .value(new BigDecimal("12345678.9"))
                                .build())
                        .build())
                .addNote("n")
                .build();
    }
}

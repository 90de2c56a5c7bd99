package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One change at random in a sound document: the answer is a contract or findings with places, never an exception. */
class MutationProperties {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ContractCheck CHECK =
            ContractCheck.standard().profile("medoc").at(LocalDate.of(2026, 1, 1));
    private static final List<String> STRANGE_VALUES = List.of(
            "null",
            "true",
            "5",
            "1.5",
            "-1e999999999",
            "\"\"",
            "\"\\ud800\"",
            "\"2021-02-30\"",
            "[]",
            "{}",
            "[[[]]]",
            "{\"id\": 5}",
            "[null]");

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void bytesLeftOut(@ForAll("contracts") Contract contract, @ForAll Random random) {
        byte[] document = ContractWriter.indented().writeBytes(contract);
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(8));
        assertAnswered(joined(Arrays.copyOf(document, from), new byte[0], tail(document, to)));
    }

    @Property
    void bytesReplaced(@ForAll("contracts") Contract contract, @ForAll Random random) {
        byte[] document = ContractWriter.indented().writeBytes(contract);
        int at = random.nextInt(document.length);
        assertAnswered(joined(Arrays.copyOf(document, at), noise(random, 1), tail(document, at + 1)));
    }

    @Property
    void bytesAdded(@ForAll("contracts") Contract contract, @ForAll Random random) {
        byte[] document = ContractWriter.compact().writeBytes(contract);
        int at = random.nextInt(document.length + 1);
        assertAnswered(joined(Arrays.copyOf(document, at), noise(random, 1 + random.nextInt(4)), tail(document, at)));
    }

    @Property
    void cutShort(@ForAll("contracts") Contract contract, @ForAll Random random) {
        byte[] document = ContractWriter.indented().writeBytes(contract);
        // The line end may be missing, the last brace may not.
        byte[] shorter = Arrays.copyOf(document, random.nextInt(document.length - 1));
        assertThat(assertAnswered(shorter).contract()).isEmpty();
    }

    @Property
    void valueReplaced(@ForAll("contracts") Contract contract, @ForAll Random random) {
        ObjectNode tree = tree(contract);
        List<Runnable> changes = new ArrayList<>();
        JsonNode strange = MAPPER.readTree(STRANGE_VALUES.get(random.nextInt(STRANGE_VALUES.size())));
        collect(tree, strange, changes);
        changes.get(random.nextInt(changes.size())).run();
        assertAnswered(MAPPER.writeValueAsBytes(tree));
    }

    @Property
    void valuesSwapped(@ForAll("contracts") Contract contract, @ForAll Random random) {
        ObjectNode tree = tree(contract);
        List<String> names = new ArrayList<>(tree.propertyNames());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        JsonNode kept = tree.get(one);
        tree.set(one, tree.get(other));
        tree.set(other, kept);
        assertAnswered(MAPPER.writeValueAsBytes(tree));
    }

    private static ReadResult assertAnswered(byte[] document) {
        ReadResult result = ContractReader.standard().read(document);
        assertThat(result.contract().isPresent() || !result.findings().isEmpty())
                .as("either sound or with findings")
                .isTrue();
        ValidationReport report = CHECK.check(result);
        if (!result.isSound()) {
            assertThat(report.getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);
        }
        int[] lengths = lineLengths(document);
        report.getFindings().forEach(finding -> assertPlaced(finding, lengths));
        result.contract().ifPresent(MutationProperties::assertSameWhenReadAgain);
        return result;
    }

    private static void assertSameWhenReadAgain(Contract contract) {
        assertThat(ContractReader.standard()
                        .read(ContractWriter.compact().writeBytes(contract))
                        .orElseThrow())
                .isEqualTo(contract);
    }

    private static void assertPlaced(Finding finding, int[] lengths) {
        TextRange range = finding.getRange().orElseThrow();
        assertThat(range.startLine()).isBetween(1, lengths.length);
        assertThat(range.endLine()).isBetween(range.startLine(), lengths.length);
        assertThat(range.startColumn()).isBetween(1, lengths[range.startLine() - 1] + 1);
        assertThat(range.endColumn()).isBetween(1, lengths[range.endLine() - 1] + 1);
        if (range.startLine() == range.endLine()) {
            assertThat(range.endColumn()).isGreaterThanOrEqualTo(range.startColumn());
        }
        assertThat(finding.message(Locale.FRENCH)).isNotBlank();
        assertThat(finding.getSpot().words(Locale.FRENCH)).isNotBlank();
    }

    /** Code points of each line; wrong bytes count as one, which is as much as a place before them can reach. */
    private static int[] lineLengths(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n", -1))
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .toArray();
    }

    private static ObjectNode tree(Contract contract) {
        return (ObjectNode) MAPPER.readTree(ContractWriter.compact().write(contract));
    }

    private static void collect(JsonNode node, JsonNode replacement, List<Runnable> changes) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                changes.add(() -> object.set(name, replacement));
                changes.add(() -> object.remove(name));
                collect(object.get(name), replacement, changes);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                changes.add(() -> array.set(at, replacement));
                collect(array.get(i), replacement, changes);
            }
        }
    }

    private static byte[] noise(Random random, int length) {
        String likely = "{}[]\",:\\0123456789eE.-+ \n\t/nulltrue";
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        for (int i = 0; i < length; i++) {
            noise[i] = random.nextBoolean() ? (byte) likely.charAt(random.nextInt(likely.length())) : noise[i];
        }
        return noise;
    }

    private static byte[] tail(byte[] document, int from) {
        return Arrays.copyOfRange(document, Math.min(from, document.length), document.length);
    }

    private static byte[] joined(byte[] head, byte[] middle, byte[] tail) {
        byte[] whole = Arrays.copyOf(head, head.length + middle.length + tail.length);
        System.arraycopy(middle, 0, whole, head.length, middle.length);
        System.arraycopy(tail, 0, whole, head.length + middle.length, tail.length);
        return whole;
    }
}

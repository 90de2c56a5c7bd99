package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every format that was released stay readable for ever. They stand below {@code released}, one folder a
 * version; the ledger has the SHA-256 of each. Nothing there is ever changed or removed, only added.
 */
class ReleasedFormatsTest {
    private static final Path RELEASED = Path.of("src", "test", "resources", "released");
    private static final Path LEDGER = RELEASED.resolve("ledger.csv");
    private static final Path PROPOSED = Path.of("target", "released", FormatVersion.WRITTEN);

    @ParameterizedTest
    @MethodSource("documents")
    void isReadWithoutFault(String file) throws IOException {
        for (ReadResult result : read(file)) {
            assertThat(Documents.lines(result.findings()))
                    .as("%s was released: mend the reader until it reads the document again, never the document", file)
                    .isEmpty();
            assertThat(result.isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWrittenBackAsItStands(String file) throws IOException {
        ContractWriter writer = holdsLines(file) ? ContractWriter.compact() : ContractWriter.indented();
        StringBuilder written = new StringBuilder();
        for (ReadResult result : read(file)) {
            written.append(writer.write(result.orElseThrow())).append(holdsLines(file) ? "\n" : "");
        }
        assertThat(written.toString())
                .as(
                        "%s was released: its content must come back in the form of today, which differs from that of its"
                                + " version by the version alone; mend the model, the reader or the writer",
                        file)
                .isEqualTo(inTheFormOfToday(Files.readString(RELEASED.resolve(file))));
    }

    @Test
    void nothingReleasedIsEverChangedOrRemoved() throws IOException {
        for (Map.Entry<String, String> line : ledger().entrySet()) {
            Path file = RELEASED.resolve(line.getKey());
            assertThat(file)
                    .as("released documents are for ever: bring %s back from the commit that had it", file)
                    .exists();
            assertThat(sha256(file))
                    .as(
                            "released documents are for ever: bring %s back from the commit that had it, and add what is new"
                                    + " under a new name",
                            file)
                    .isEqualTo(line.getValue());
        }
    }

    @Test
    void everyDocumentIsInTheLedger() throws IOException {
        Set<String> listed = ledger().keySet();
        List<String> lacking = new ArrayList<>();
        for (String file : files()) {
            if (!listed.contains(file)) {
                lacking.add(sha256(RELEASED.resolve(file)) + "," + file);
            }
        }
        assertThat(lacking).as("append these lines to %s", LEDGER).isEmpty();
    }

    @Test
    void contractsOfTheFirstReleaseAreThere() throws IOException {
        assertThat(ledger().keySet())
                .contains(
                        "1.0/ccvba-cls-1.json",
                        "1.0/ccvba-cls-2.json",
                        "1.0/la-rochelle-cls.json",
                        "1.0/medoc-plan-territorial.json",
                        "1.0/mortagne-pluss.json",
                        "1.0/noirmoutier-pluss.json",
                        "1.0/every-member.json",
                        "1.0/every-choice.ndjson");
    }

    @Test
    void everyMemberAndEveryConstantOfAClosedListIsInAReleasedDocument() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String file : files()) {
            for (ReadResult result : read(file)) {
                Contract contract = result.orElseThrow();
                collect(Shapes.contract(), contract, used);
            }
        }
        Set<String> lacking = new TreeSet<>(ofTheModel());
        lacking.removeAll(used);
        if (!lacking.isEmpty()) {
            Files.createDirectories(PROPOSED);
            Files.writeString(PROPOSED.resolve("every-member.json"), SampleDocuments.everyMember());
            Files.writeString(PROPOSED.resolve("every-choice.ndjson"), SampleDocuments.everyChoice());
            fail(
                    "No released document has %s. Documents that have everything were written to %s: look at them, put them"
                                    .formatted(lacking, PROPOSED.toAbsolutePath())
                            + " below %s under names that are not taken, and run this test again for their lines of the ledger"
                                    .formatted(RELEASED.resolve(FormatVersion.WRITTEN)));
        }
        assertThat(used).hasSizeGreaterThan(500);
    }

    static List<String> documents() throws IOException {
        return files();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(LEDGER))
                    .map(file -> RELEASED.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> ledger() throws IOException {
        Map<String, String> byFile = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(LEDGER);
        assertThat(lines.get(0)).isEqualTo("sha256,file");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 2);
            assertThat(byFile.put(cells[1], cells[0]))
                    .as("listed twice: " + line)
                    .isNull();
        }
        return byFile;
    }

    private static List<ReadResult> read(String file) throws IOException {
        Path path = RELEASED.resolve(file);
        if (!holdsLines(file)) {
            return List.of(ContractReader.standard().read(path));
        }
        try (Stream<ContractEntry<ReadResult>> lines = ContractReader.standard().readLines(path)) {
            return lines.map(ContractEntry::result).toList();
        }
    }

    private static boolean holdsLines(String file) {
        return file.endsWith(".ndjson");
    }

    private static String inTheFormOfToday(String document) {
        return document.replaceAll("(?m)^(\\{?\\s*\"format\": ?)\"[0-9.]+\"", "$1\"" + FormatVersion.WRITTEN + "\"");
    }

    private static String sha256(Path file) throws IOException {
        try {
            // As git keeps it, also where it was checked out with other ends of lines.
            String text = Files.readString(file).replace("\r\n", "\n");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** "Type.member" for each member that has a value, and "Type.member=CONSTANT" for each constant. */
    private static <T> void collect(Shape<T> shape, Object value, Set<String> used) {
        T owner = shape.type().cast(value);
        for (Member<T> member : shape.members()) {
            for (Object one : member.values(owner)) {
                String name = name(shape, member);
                used.add(name);
                if (member.kind() instanceof ValueKind.Nested<?> nested) {
                    collect(nested.shape().get(), one, used);
                } else if (one instanceof Enum<?> constant) {
                    used.add(name + "=" + constant.name());
                }
            }
        }
    }

    private static Set<String> ofTheModel() {
        Set<String> all = new TreeSet<>();
        declared(Shapes.contract(), new HashSet<>(), all);
        return all;
    }

    private static void declared(Shape<?> shape, Set<Shape<?>> seen, Set<String> all) {
        if (!seen.add(shape)) {
            return;
        }
        for (Member<?> member : shape.members()) {
            String name = name(shape, member);
            all.add(name);
            if (member.kind() instanceof ValueKind.Nested<?> nested) {
                declared(nested.shape().get(), seen, all);
            } else if (member.kind() instanceof ValueKind.Choice<?> choice) {
                for (Enum<?> constant : choice.type().getEnumConstants()) {
                    all.add(name + "=" + constant.name());
                }
            }
        }
    }

    private static String name(Shape<?> shape, Member<?> member) {
        return shape.type().getSimpleName() + "." + member.name();
    }
}

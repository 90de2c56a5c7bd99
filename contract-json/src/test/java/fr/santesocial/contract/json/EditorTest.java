package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a writer sees whose editor has the schema: the language service of a widespread editor, asked directly. */
@Tag("node")
class EditorTest {
    private static final String FICHE = "{\"id\": \"fa-1\", \"title\": \"t\", ";
    private static NodeProgram french;
    private static NodeProgram english;

    @BeforeAll
    static void start() {
        french = NodeProgram.start("editor.mjs", ContractSchema.of(Language.FRENCH));
        english = NodeProgram.start("editor.mjs", ContractSchema.of(Language.ENGLISH));
    }

    @AfterAll
    static void stop() {
        french.close();
        english.close();
    }

    @Test
    void offersTheMembersThatAFicheCanStillHave() {
        JsonNode items = completion(french, Documents.fiches(FICHE + "▸}"));
        assertThat(labels(items))
                .containsExactlyElementsOf(Shapes.of(FicheAction.class).members().stream()
                        .map(Member::name)
                        .filter(name -> !name.equals("id") && !name.equals("title"))
                        .toList());
        assertThat(items.valueStream())
                .allSatisfy(item -> assertThat(item.path("about").asString()).isNotBlank());
    }

    @Test
    void offersTheWordsOfAClosedListWithTheirMeaning() {
        JsonNode items = completion(french, "{\"format\": \"1.0\", \"kind\": ▸}");
        assertThat(items.valueStream()
                        .map(item -> item.path("label").asString() + " "
                                + item.path("about").asString()))
                .containsExactlyElementsOf(Arrays.stream(ContractKind.values())
                        .map(kind -> "\"" + kind + "\" " + kind.label(Locale.FRENCH))
                        .toList());
    }

    @Test
    void offersExamplesWhereAnyWordsWillDo() {
        assertThat(labels(completion(french, Documents.contract("\"term\": {\"declaredDuration\": ▸}"))))
                .contains("\"P3Y\"");
        assertThat(labels(completion(french, Documents.contract("\"legalReferences\": [▸]"))))
                .contains("\"article L1434-10 du code de la santé publique\"");
    }

    @Test
    void explainsAMemberInTheLanguageOfTheSchema() {
        String document = Documents.fiches(FICHE + "\"fina▸ncings\": [{\"funderLabel\": \"ARS\"}]}");
        assertThat(hover(french, document)).startsWith("Financements\n\nQui paie quoi pour cette action");
        assertThat(hover(english, document)).startsWith("Financings\n\nWho pays what for this action");
    }

    @Test
    void explainsAWordOfAClosedList() {
        assertThat(hover(french, "{\"format\": \"1.0\", \"kind\": \"CL▸S\"}"))
                .contains("`CLS`: contrat local de santé");
    }

    @Test
    void marksTheFaultsOfADocument() throws IOException {
        assertThat(diagnostics(french, resource("editor-faults.json")))
                .containsExactlyElementsOf(
                        resource("editor-diagnostics.txt").lines().toList());
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.SchemaAgreementTest#contracts")
    void marksNothingInRealContracts(Path file) throws IOException {
        assertThat(diagnostics(french, Files.readString(file))).isEmpty();
    }

    private static List<String> labels(JsonNode items) {
        return items.valueStream().map(item -> item.path("label").asString()).toList();
    }

    private static JsonNode completion(NodeProgram editor, String marked) {
        return asked(editor, "completion", marked).path("items");
    }

    private static String hover(NodeProgram editor, String marked) {
        return asked(editor, "hover", marked).path("hover").asString();
    }

    /** Each diagnostic as "line:column message". */
    private static List<String> diagnostics(NodeProgram editor, String document) {
        return asked(editor, "diagnostics", document)
                .path("diagnostics")
                .valueStream()
                .map(found -> found.path("place").asString() + " "
                        + found.path("message").asString())
                .toList();
    }

    private static JsonNode asked(NodeProgram editor, String what, String marked) {
        ObjectNode question = NodeProgram.question();
        question.put("ask", what);
        question.put("text", marked.replace(Documents.MARK, ""));
        question.put("offset", Math.max(0, marked.indexOf(Documents.MARK)));
        return editor.ask(question);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EditorTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

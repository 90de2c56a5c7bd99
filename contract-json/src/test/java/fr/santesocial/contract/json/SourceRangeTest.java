package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where everything that was read came from. */
class SourceRangeTest {
    private static final String FICHES = """
            {"format": "1.0", "id": "c", "kind": "CLS", "title": "Été 😀",
             "fichesActions": [
              {"id": "f", "title": "é😀", "notes": ["a", "é", "c"], "x/y~z": {"": [true]}},
              5,
              {"id": "g", "title": "t", "calendar": {"start": "2021", "end": "2022"}},
              {"id": "h"},
              {"id": "i", "t\\u0069tle": "t", "notes": ["b"], "notes": ["c"]}
             ], "generation": -12}
            """;
    private static final ReadResult RESULT = ContractReader.standard().read(FICHES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/id | \"c\"",
                "/title | \"Été 😀\"",
                "/generation | -12",
                "/fichesActions/0/title | \"é😀\"",
                "/fichesActions/0/notes | [\"a\", \"é\", \"c\"]",
                "/fichesActions/0/notes/1 | \"é\"",
                "/fichesActions/0/x~1y~0z | {\"\": [true]}",
                "/fichesActions/0/x~1y~0z/ | [true]",
                "/fichesActions/0/x~1y~0z//0 | true",
                "/fichesActions/1 | 5",
                "/fichesActions/3 | {\"id\": \"h\"}",
                "/fichesActions/4/title | \"t\"",
                "/fichesActions/4/notes | [\"b\"]"
            })
    void pointersLeadToWholeValues(String pointer, String expected) {
        assertThat(textAt(RESULT.range(pointer))).isEqualTo(expected);
    }

    @Test
    void theEmptyPointerLeadsToTheDocument() {
        assertThat(textAt(RESULT.range(""))).isEqualTo(FICHES.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "/titl",
        "/titlee",
        "/fichesActions/5",
        "/fichesActions/-1",
        "/fichesActions/00",
        "/fichesActions/99999999999",
        "/fichesActions/é",
        "/fichesActions/",
        "/fichesActions/0/notes/1/0",
        "/generation/0",
        "/id/",
        "id",
        "''/''"
    })
    void pointersToNothingLeadNowhere(String pointer) {
        assertThat(RESULT.range(pointer)).isEmpty();
    }

    @Test
    void elementsAreFoundBehindRemovedOnes() {
        Contract contract = RESULT.partial().contract().orElseThrow();
        assertThat(RESULT.range(contract)).isEqualTo(RESULT.range(""));
        List<FicheAction> fiches = contract.getFichesActions();
        assertThat(fiches).extracting(FicheAction::getId).containsExactly("f", "g", "i");
        assertThat(RESULT.range(fiches.get(0))).isEqualTo(RESULT.range("/fichesActions/0"));
        assertThat(RESULT.range(fiches.get(1))).isEqualTo(RESULT.range("/fichesActions/2"));
        assertThat(RESULT.range(fiches.get(2))).isEqualTo(RESULT.range("/fichesActions/4"));
        Period calendar = fiches.get(1).getCalendar().orElseThrow();
        assertThat(textAt(RESULT.range(calendar))).isEqualTo("{\"start\": \"2021\", \"end\": \"2022\"}");
    }

    @Test
    void membersAreFoundByTheirOwner() {
        FicheAction last =
                RESULT.partial().contract().orElseThrow().getFichesActions().get(2);
        assertThat(textAt(RESULT.range(last, "title"))).isEqualTo("\"t\"");
        assertThat(RESULT.range(last, "notes")).isEqualTo(RESULT.range("/fichesActions/4/notes"));
        assertThat(RESULT.range(last, "calendar")).isEmpty();
        assertThat(RESULT.range(last, "no such")).isEmpty();
        assertThat(RESULT.range("f", "id")).isEmpty();
    }

    @Test
    void whatIsEqualButWasNotReadHereHasNoPlace() {
        Contract other =
                ContractReader.standard().read(FICHES).partial().contract().orElseThrow();
        Contract own = RESULT.partial().contract().orElseThrow();
        assertThat(other).isEqualTo(own);
        assertThat(RESULT.range(other)).isEmpty();
        assertThat(RESULT.range((Object) own.getTitle())).isEmpty();
        assertThat(RESULT.range(own.getKind())).isEmpty();
        assertThat(RESULT.range(new Object())).isEmpty();
    }

    @Test
    void figures() {
        assertThat(RESULT.range("/fichesActions/0/notes/1")).contains(new TextRange(3, 45, 3, 48));
        assertThat(RESULT.range("/fichesActions")).contains(new TextRange(2, 19, 8, 3));
        ReadResult marked = ContractReader.standard().read("\uFEFF{\"a\":\r\n\"😀\"}");
        assertThat(marked.range("/a")).contains(new TextRange(2, 1, 2, 4));
    }

    @Test
    void beforeABreakEverythingHasItsPlace() {
        ReadResult broken = ContractReader.standard().read("{\"id\": \"é\", \"notes\": [\"a\", [1, 2,]], \"x\": 1}");
        assertThat(broken.range("/id")).contains(new TextRange(1, 8, 1, 11));
        assertThat(broken.range("/notes/1/1")).contains(new TextRange(1, 32, 1, 33));
        assertThat(broken.range("/notes/1")).isPresent();
        assertThat(broken.range("/x")).isEmpty();
        assertThat(ContractReader.standard().read("").range("")).isEmpty();
        assertThat(ContractReader.standard().read("PK\u0003\u0004").range("")).isEmpty();
    }

    @Test
    void everyElementOfALongListIsFoundInNoTime() {
        String document = Documents.contract("\"notes\": [" + "\"é\", ".repeat(200_000) + "\"z\"]");
        ReadResult result = ContractReader.standard().read(document);
        for (int i = 200_000; i >= 0; i--) {
            assertThat(result.range("/notes/" + i).isPresent()).isTrue();
        }
        assertThat(result.range("/notes/200001")).isEmpty();
    }

    @Test
    void nestingHoweverDeepIsGoneOver() {
        String document = Documents.contract("\"x\": " + "[".repeat(1_000_000) + "1");
        assertThat(ContractReader.standard().read(document).range("/x/0/0/0")).isPresent();
    }

    private static String textAt(Optional<TextRange> range) {
        return SourceTexts.at(range.orElseThrow(), FICHES);
    }
}

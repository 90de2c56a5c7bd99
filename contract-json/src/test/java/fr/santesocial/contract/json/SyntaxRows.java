package fr.santesocial.contract.json;

import static fr.santesocial.contract.json.SyntaxFault.Cause.*;

import fr.santesocial.contract.json.SyntaxFault.Cause;
import java.util.Arrays;
import java.util.stream.Stream;

/** Documents whose form is broken in one place; the two marks stand around what is to be pointed at. */
final class SyntaxRows {
    static final String TO = "◂";

    private SyntaxRows() {}

    /** A broken document and what is to be said of it. */
    record Row(Cause cause, String document) {
        @Override
        public String toString() {
            return cause + " " + document.replace("\n", "⏎");
        }
    }

    static Stream<Row> all() {
        return Stream.of(separators(), names(), quotes(), openings(), texts(), numbers(), words(), others())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> separators() {
        return Stream.concat(
                rows(
                        MISSING_COMMA,
                        "\"id\": \"É😀\"▸◂ \"kind\": \"CLS\"",
                        "\"id\": \"É😀\"▸◂\n\"kind\": \"CLS\"",
                        "\"notes\": [\"a\"▸◂ \"b\"]",
                        "\"notes\": [\"a\"▸◂\"b\"]",
                        "\"axes\": [{}▸◂ {}]",
                        "\"axes\": [{}▸◂\n{}]",
                        "\"axes\": []▸◂ \"id\": \"c\"",
                        "\"generation\": 5▸◂ \"id\": \"c\"",
                        "\"generation\": 5▸◂\n\"id\": \"c\"",
                        "\"generation\": 5▸◂\nid: \"c\"",
                        "\"signatureNotHeld\": true▸◂ \"id\": \"c\"",
                        "\"generation\": [1▸◂\n2]"),
                Stream.concat(
                        Stream.of(
                                row(TRAILING_COMMA, "\"id\": \"c\"▸,◂"),
                                row(TRAILING_COMMA, "\"id\": \"c\"▸,◂\n"),
                                row(TRAILING_COMMA, "\"notes\": [\"a\"▸,◂ ]"),
                                row(EXTRA_COMMA, "\"notes\": [\"a\",▸,◂ \"b\"]"),
                                row(EXTRA_COMMA, "\"notes\": [▸,◂\"b\"]"),
                                row(EXTRA_COMMA, "\"id\": \"c\",▸,◂ \"x\": 1"),
                                new Row(EXTRA_COMMA, "{▸,◂\"id\": \"c\"}")),
                        Stream.of(
                                row(MISSING_COLON, "\"id\"▸◂ \"c\""),
                                row(MISSING_COLON, "\"id\"▸◂ {}"),
                                row(MISSING_COLON, "\"id\"▸◂, \"kind\": \"CLS\""),
                                row(MISSING_COLON, "\"id\"▸◂"),
                                row(MISSING_COLON, "\"id\"▸◂ 5"),
                                row(MISSING_VALUE, "\"id\": ▸,◂ \"kind\": \"CLS\""),
                                row(MISSING_VALUE, "\"id\": ▸}◂", ""),
                                row(WRONG_COMMA, "\"id\": \"c\"▸;◂ \"kind\": \"CLS\""),
                                row(WRONG_COMMA, "\"generation\": 5▸;◂ \"kind\": \"CLS\""),
                                row(WRONG_COLON, "\"id\" ▸=◂ \"c\""),
                                row(WRONG_COLON, "\"id\"▸;◂ \"c\""))));
    }

    private static Stream<Row> names() {
        return Stream.concat(
                rows(
                        UNQUOTED_NAME,
                        "▸id◂: \"c\"",
                        "▸id◂ : \"c\"",
                        "▸$schéma😀◂: 1",
                        "▸_id◂= 1",
                        "▸fiches-actions◂: []",
                        "\"term\": {▸start◂: \"2021\"}",
                        "▸12◂: 1"),
                Stream.of(row(NAME_EXPECTED, "▸{◂\"id\": \"c\"}"), row(NAME_EXPECTED, "▸[◂]")));
    }

    private static Stream<Row> quotes() {
        return Stream.concat(
                Stream.concat(
                        rows(
                                SINGLE_QUOTES,
                                "▸'id'◂: \"c\"",
                                "\"id\": ▸'c'◂",
                                "\"title\": ▸'l'été 😀'◂, \"x\": 1",
                                "\"title\": ▸'◂été",
                                "\"title\": ▸`été`◂"),
                        rows(
                                CURLY_QUOTES,
                                "▸“id”◂: \"c\"",
                                "\"title\": ▸“été”◂, \"x\": 1",
                                "\"title\": ▸«\u00a0été\u00a0»◂",
                                "\"title\": ▸„été“◂",
                                "\"notes\": [▸‘a’◂, \"b\"]",
                                "\"title\": \"été▸”◂,\n\"id\": \"c\"")),
                rows(
                        QUOTE_IN_TEXT,
                        "\"title\": \"Le ▸\"◂grand\" projet\"",
                        "\"title\": \"été, ▸\"◂id\": \"c\"",
                        "\"title▸\"◂x\": 1"));
    }

    private static Stream<Row> openings() {
        return Stream.of(
                new Row(UNCLOSED_OBJECT, "▸{◂\"format\": \"1.0\""),
                new Row(UNCLOSED_OBJECT, "▸{◂\"format\": \"1.0\","),
                new Row(UNCLOSED_OBJECT, "▸{◂\"format\": "),
                new Row(UNCLOSED_OBJECT, "▸{◂\"format\""),
                new Row(UNCLOSED_OBJECT, "▸{◂"),
                new Row(UNCLOSED_OBJECT, "{\"term\": ▸{◂\"start\": \"2021\", \"x\": [{}]\n"),
                new Row(UNCLOSED_LIST, "{\"notes\": ▸[◂\"é\", \"b\""),
                new Row(UNCLOSED_LIST, "{\"notes\": [[], ▸[◂\"é\", "),
                row(BRACE_CLOSES_LIST, "\"notes\": [\"é\"▸}◂"),
                row(BRACE_CLOSES_LIST, "\"notes\": [▸}◂"),
                row(BRACE_CLOSES_LIST, "\"notes\": [\"a\", ▸}◂"),
                row(BRACKET_CLOSES_OBJECT, "\"axes\": [{\"id\": \"é\"▸]◂"),
                row(BRACKET_CLOSES_OBJECT, "\"axes\": [{▸]◂"),
                new Row(NOTHING_TO_CLOSE, "▸}◂"),
                new Row(NOTHING_TO_CLOSE, " ▸]◂ {}"));
    }

    private static Stream<Row> texts() {
        return Stream.concat(
                Stream.of(
                        new Row(UNCLOSED_TEXT, "{\"title\": ▸\"été 😀◂"),
                        new Row(UNCLOSED_TEXT, "{\"format\": \"1.0\", ▸\"◂"),
                        row(UNCLOSED_TEXT, "\"title\": ▸\"été,◂\n\"id\": \"c\""),
                        row(UNCLOSED_TEXT, "\"title\": ▸\"été◂\r\n"),
                        row(UNCLOSED_TEXT, "\"notes\": [▸\"é◂\n, \"\"]"),
                        row(UNCLOSED_TEXT, "\"notes\": [▸\"a,◂\n\"b\"]"),
                        row(UNCLOSED_TEXT, "▸\"titl: \\\"été 😀◂\n"),
                        row(LINE_BREAK_IN_TEXT, "\"title\": \"un▸\n◂deux\""),
                        row(LINE_BREAK_IN_TEXT, "\"title\": \"un▸\r◂\ndeux\", \"id\": \"c\""),
                        row(LINE_BREAK_IN_TEXT, "\"title\": \"un▸\n◂\", \"id\": \"c\"")),
                Stream.of(
                        row(CONTROL_CHARACTER, "\"title\": \"é▸\t◂b\""),
                        row(CONTROL_CHARACTER, "\"title\": \"é▸\u0001◂b\""),
                        row(CONTROL_CHARACTER, "\"é▸\u0000◂b\": 1"),
                        row(BAD_ESCAPE, "\"title\": \"C:▸\\d◂ossier\""),
                        row(BAD_ESCAPE, "\"title\": \"▸\\u12◂g4\""),
                        row(BAD_ESCAPE, "\"title\": \"▸\\u12◂\""),
                        row(BAD_ESCAPE, "\"title\": \"▸\\u00e◂ı\""),
                        row(BAD_ESCAPE, "\"▸\\u◂ı0e9\": 1"),
                        row(BAD_ESCAPE, "\"title\": \"▸\\'◂\""),
                        row(BAD_ESCAPE, "\"title\": \"▸\\😀◂\""),
                        row(BAD_ESCAPE, "\"▸\\x◂\": 1")));
    }

    private static Stream<Row> numbers() {
        return Stream.of(
                        each(NO_NUMBER, "NaN", "nan", "Infinity", "-Infinity", "+Infinity", "-inf"),
                        each(LEADING_ZERO, "01", "-01", "00", "07.5", "085092"),
                        each(LEADING_PLUS, "+1", "+1.5", "+12e3", "+0"),
                        each(
                                NUMBER_GOES_ON,
                                ".5",
                                "5.",
                                "5.e3",
                                "5e",
                                "5e+",
                                "-",
                                "--5",
                                "0x10",
                                "1_000",
                                "1.2.3",
                                "-.5"),
                        each(
                                NUMBER_GOES_ON,
                                "10 000",
                                "10\u00a0000",
                                "1\u202f234.5",
                                "500 €",
                                "12 %",
                                "3 ans",
                                "5'000",
                                "3k"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> words() {
        return Stream.of(
                        each(
                                WRONG_LITERAL,
                                "TRUE",
                                "True",
                                "FALSE",
                                "None",
                                "NULL",
                                "nil",
                                "undefined",
                                "vrai",
                                "Faux",
                                "oui"),
                        each(UNQUOTED_TEXT, "CLS", "nulll", "tru", "été 😀", "contrat local", "truefalse"),
                        Stream.of(
                                row(UNQUOTED_TEXT, "\"notes\": [▸a◂, \"b\"]"),
                                row(DECIMAL_COMMA, "\"x\": ▸12,5◂"),
                                row(DECIMAL_COMMA, "\"x\": ▸-0,25◂, \"y\": 1")))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> others() {
        return Stream.of(
                row(COMMENT, "▸// l'été◂\n\"id\": \"c\""),
                row(COMMENT, "\"id\": \"c\", ▸/* l'été\n😀 */◂ \"x\": 1"),
                row(COMMENT, "\"id\": ▸/*◂", "", ""),
                row(COMMENT, "\"id\": \"c\" ▸# été }◂\n"),
                new Row(COMMENT, "▸# été◂\n{}"),
                row(STRANGE_SPACE, "▸\u00a0◂\"id\": \"c\""),
                row(STRANGE_SPACE, "\"generation\": 5▸\u00a0◂"),
                row(STRANGE_SPACE, "\"id\":▸\u2003◂\"c\""),
                row(STRANGE_SPACE, "\"id\": \"c\",▸\ufeff◂ \"x\": 1"),
                row(UNEXPECTED, "▸@◂"),
                row(UNEXPECTED, "\"id\": ▸\u0000◂"),
                row(UNEXPECTED, "\"id\": \"c\" ▸😀◂"),
                row(UNEXPECTED, "\"id\": \"c\" ▸:◂ 1"),
                row(UNEXPECTED, "\"id\": ▸:◂ 1"),
                row(UNEXPECTED, "▸:◂ 1"));
    }

    private static Stream<Row> each(Cause cause, String... values) {
        return Arrays.stream(values).map(value -> row(cause, "\"x\": ▸" + value + "◂, \"y\": 1"));
    }

    private static Stream<Row> rows(Cause cause, String... members) {
        return Arrays.stream(members).map(each -> row(cause, each));
    }

    private static Row row(Cause cause, String members) {
        return row(cause, members, "}");
    }

    private static Row row(Cause cause, String members, String... end) {
        return new Row(cause, "{\"format\": \"1.0\", " + members + String.join("", end));
    }
}

package fr.santesocial.contract.json;

import java.util.Arrays;
import java.util.stream.Stream;

/** Documents with a single fault each. */
final class FaultRows {
    private static final String HEAD = "\"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"";
    private static final String AMOUNT = "\"financings\": [{\"amount\": {\"value\": ";
    private static final String DURATION = "\"term\": {\"declaredDuration\": ";

    private FaultRows() {}

    /** A document with its only fault; the mark stands where the fault is to be reported. */
    record Row(Structure fault, String pointer, String document) {
        @Override
        public String toString() {
            int longest = 200;
            String shown = document.length() > longest ? document.substring(0, longest) + "…" : document;
            return fault + " " + pointer + " " + shown;
        }
    }

    static Stream<Row> all() {
        return Stream.of(
                        documents(),
                        limits(),
                        versions(),
                        members(),
                        types(),
                        scalarTypes(),
                        dates(),
                        numbers(),
                        words(),
                        directions())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> documents() {
        return Stream.of(
                new Row(Structure.SYNTAX, "", "{\"format\": \"1.0\", \"id\": ▸,}"),
                new Row(Structure.SYNTAX, "", "{\"format\": \"1.0\", \"id\": \"É😀\"▸, }"),
                new Row(Structure.SYNTAX, "", "{\"id\": \"É😀\", ▸title: \"t\", \"format\": \"1.0\"}"),
                new Row(Structure.SYNTAX, "", "▸{\"format\": \"1.0\", \"id\": \"É😀\""),
                new Row(Structure.NOT_AN_OBJECT, "", "▸[]"),
                new Row(Structure.NOT_AN_OBJECT, "", " ▸null"),
                new Row(Structure.NOT_AN_OBJECT, "", "▸\"{}\""),
                new Row(Structure.NOT_AN_OBJECT, "", "▸5"),
                new Row(Structure.EMPTY, "", "▸"),
                new Row(Structure.EMPTY, "", " \n ▸"),
                new Row(Structure.TRAILING_DATA, "", Documents.contract("") + " ▸{}"),
                new Row(Structure.TRAILING_DATA, "", Documents.contract("") + "\n▸x"),
                new Row(Structure.TRAILING_DATA, "", Documents.contract("") + "▸]"),
                new Row(Structure.TRAILING_DATA, "", Documents.contract("") + "▸}"),
                new Row(Structure.TRAILING_DATA, "", Documents.contract("") + "▸\u0000"));
    }

    private static Stream<Row> limits() {
        String axis = "\"axes\": [{\"id\": \"a\", \"title\": \"t\", ";
        String deep = axis.repeat(31) + "\"axes\": [▸{\"id\": [[]], \"x\": {}}]" + "}]".repeat(31);
        String name = "n".repeat(ReaderLimits.STANDARD.nameLength() + 1);
        return Stream.of(
                row(Structure.TOO_DEEP, "/axes/0".repeat(32), deep),
                row(Structure.NAME_TOO_LONG, "/" + name, "▸\"" + name + "\": {\"a\": [1]}"),
                row(
                        Structure.TEXT_TOO_LONG,
                        "/description",
                        "\"description\": ▸\"" + "é".repeat(ReaderLimits.STANDARD.stringLength() + 1) + "\""),
                row(Structure.TEXT_TOO_LONG, "/stage", "\"stage\": ▸\"" + "A".repeat(200_000) + "\""),
                row(Structure.NUMBER_TOO_LONG, "/generation", "\"generation\": ▸" + "1".repeat(41)),
                row(Structure.NUMBER_TOO_LONG, "/financings/0/amount/value", AMOUNT + "▸0." + "1".repeat(40) + "}}]"));
    }

    private static Stream<Row> versions() {
        return Stream.of(
                new Row(Structure.FORMAT_MISSING, "/format", " ▸{" + HEAD + "}"),
                new Row(Structure.FORMAT_UNKNOWN, "/format", "{\"format\": ▸\"abc\", " + HEAD + "}"),
                new Row(Structure.FORMAT_UNKNOWN, "/format", "{\"format\": ▸1.0, " + HEAD + "}"),
                new Row(
                        Structure.FORMAT_UNKNOWN,
                        "/format",
                        "{\"description\": \"format\", \"format\": ▸{}, " + HEAD + "}"),
                new Row(Structure.FORMAT_NEWER, "/format", "{\"format\": ▸\"1.7\", " + HEAD + "}"),
                new Row(Structure.FORMAT_UNSUPPORTED, "/format", "{\"id\": 5, \"format\": ▸\"2.0\", \"x\": 1}"));
    }

    private static Stream<Row> members() {
        return Stream.of(
                row(Structure.UNKNOWN_MEMBER, "/titel", "▸\"titel\": {\"a\": [1, {}]}"),
                row(Structure.UNKNOWN_MEMBER, "/a~1b~0c", "▸\"a/b~c\": 1"),
                row(Structure.UNKNOWN_MEMBER, "/", "▸\"\": null"),
                row(Structure.UNKNOWN_MEMBER, "/term/format", "\"term\": {▸\"format\": \"1.0\"}"),
                row(Structure.UNKNOWN_MEMBER, "/Title", "▸\"Title\": \"t\""),
                row(Structure.DUPLICATE_MEMBER, "/stage", "\"stage\": \"CLOSED\", ▸\"stage\": \"IN_FORCE\""),
                row(Structure.DUPLICATE_MEMBER, "/title", "▸\"title\": 5"),
                row(Structure.DUPLICATE_MEMBER, "/format", "▸\"format\": \"2.0\""),
                row(Structure.DUPLICATE_MEMBER, "/notes", "\"notes\": [], ▸\"notes\": [{\"a\": 1}]"),
                row(Structure.DUPLICATE_MEMBER, "/stage", "\"stage\": \"CLOSED\", ▸\"st\\u0061ge\": \"CLOSED\""),
                new Row(Structure.MISSING_MEMBER, "/id", "▸{\"format\": \"1.0\", \"kind\": \"CLS\", \"title\": \"t\"}"),
                row(Structure.MISSING_MEMBER, "/organisations/0/name", "\"organisations\": [▸{\"id\": \"o\"}]"),
                row(
                        Structure.NOTHING_SAID,
                        "/fichesActions/0/frequency",
                        "\"fichesActions\": [{\"id\": \"f\", \"title\": \"t\", \"frequency\": ▸{\"scheme\": \"s\"}}]"),
                row(Structure.NOTHING_SAID, "/signatories/0", "\"signatories\": [▸{\"role\": \"PARTY\"}]"),
                row(Structure.NULL, "/stage", "\"stage\": ▸null"),
                row(Structure.NULL, "/term", "\"term\": ▸null"),
                row(Structure.NULL, "/notes", "\"notes\": ▸null"),
                row(Structure.NULL, "/notes/1", "\"notes\": [\"a\", ▸null]"),
                row(Structure.NULL, "/organisations/0", "\"organisations\": [▸null]"),
                new Row(
                        Structure.NULL,
                        "/title",
                        "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": ▸null}"));
    }

    private static Stream<Row> types() {
        return Stream.of(
                row(Structure.WRONG_TYPE, "/term", "\"term\": ▸[]"),
                row(Structure.WRONG_TYPE, "/term", "\"term\": ▸\"x\""),
                row(Structure.WRONG_TYPE, "/notes", "\"notes\": ▸\"a\""),
                row(Structure.WRONG_TYPE, "/notes", "\"notes\": ▸{\"0\": \"a\"}"),
                row(Structure.WRONG_TYPE, "/notes/0", "\"notes\": [▸[\"a\"]]"),
                row(Structure.WRONG_TYPE, "/organisations/0", "\"organisations\": [▸\"ars\"]"),
                row(Structure.WRONG_TYPE, "/signedOn", "\"signedOn\": ▸[2021, 1, 1]"),
                row(Structure.WRONG_TYPE, "/term/declaredDuration", DURATION + "▸3}"));
    }

    private static Stream<Row> scalarTypes() {
        return Stream.of(
                        each(
                                Structure.WRONG_TYPE,
                                "/description",
                                "\"description\": ",
                                "5",
                                "true",
                                "{\"a\": {\"b\": [1]}}"),
                        each(Structure.WRONG_TYPE, "/generation", "\"generation\": ", "\"5\"", "[5]", "false"),
                        each(Structure.WRONG_TYPE, "/signatureNotHeld", "\"signatureNotHeld\": ", "1", "\"true\""),
                        each(Structure.WRONG_TYPE, "/stage", "\"stage\": ", "1", "[\"CLOSED\"]"),
                        each(Structure.WRONG_TYPE, "/signedOn", "\"signedOn\": ", "2021", "1e999999"),
                        each(Structure.WRONG_TYPE, "/financings/0/amount/value", AMOUNT, "\"1.5\"", "\"NaN\"", "{}"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> dates() {
        String[] noDates = {
            "2021-02-30",
            " 2021-06-01 ",
            "+999999999-01-01",
            "",
            "2021-06-01T00:00:00",
            "0000",
            "21",
            "2021-6-1",
            "２０２１",
            "2021-13",
            "2021-00",
            "2021/06",
            "-2021",
            "999999999"
        };
        String[] noLengths = {
            "p3y",
            "P2W",
            "-P1Y",
            "P-1Y",
            "P1Y ",
            "",
            "3 ans",
            "P99999999999Y",
            "PT5M",
            "P01Y",
            "P",
            "P1Y0M",
            "P" + "1".repeat(200) + "Y"
        };
        return Stream.concat(
                each(Structure.BAD_DATE, "/signedOn", "\"signedOn\": ", quoted(noDates)),
                each(Structure.BAD_LENGTH_OF_TIME, "/term/declaredDuration", DURATION, quoted(noLengths)));
    }

    private static Stream<Row> numbers() {
        String[] noCounts = {
            "1.9", "5.0", "1e2", "1E0", "2147483648", "-2147483649", "12345678901234567890", "1e999999999"
        };
        String[] noAmounts = {"1e999999999", "-1e-999999999", "1e400", "1E2", "123456789012345678901234567890"};
        return Stream.concat(
                each(Structure.BAD_NUMBER, "/generation", "\"generation\": ", noCounts),
                each(Structure.BAD_NUMBER, "/financings/0/amount/value", AMOUNT, noAmounts));
    }

    private static Stream<Row> words() {
        String[] noStages = {" CLOSED ", "closed", "1", "", "CLOSED\\u0000", "ＣＬＯＳＥＤ"};
        String[] halfCharacters = {"\\ud800", "a\\udc00b", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00", "\\udbff"};
        return Stream.of(
                        each(Structure.UNKNOWN_VALUE, "/stage", "\"stage\": ", quoted(noStages)),
                        each(Structure.BAD_TEXT, "/description", "\"description\": ", quoted(halfCharacters)),
                        Stream.of(
                                row(Structure.BAD_TEXT, "/notes/1", "\"notes\": [\"\\ud83d\\ude00\", ▸\"\\udbff\"]"),
                                row(Structure.BAD_TEXT, "/bearers/0", "\"bearers\": [▸\"\\udbff\"]")))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> directions() {
        return Stream.of(
                row(Structure.DIRECTION_CONTROL, "/description", "\"description\": \"É😀▸\u202Ea\u202C\""),
                row(Structure.DIRECTION_CONTROL, "/notes/1", "\"notes\": [\"a\", \"\\n▸\\u2066\"]"));
    }

    private static Row row(Structure fault, String pointer, String members) {
        return new Row(fault, pointer, Documents.contract(members));
    }

    private static Stream<Row> each(Structure fault, String pointer, String before, String... values) {
        return Arrays.stream(values)
                .map(value -> row(fault, pointer, before + Documents.MARK + value + Documents.closing(before)));
    }

    private static String[] quoted(String... words) {
        return Arrays.stream(words).map(word -> "\"" + word + "\"").toArray(String[]::new);
    }
}

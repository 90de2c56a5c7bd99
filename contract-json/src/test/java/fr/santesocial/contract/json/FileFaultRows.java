package fr.santesocial.contract.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Profile files and files of derogations with a single fault each. */
final class FileFaultRows {
    private static final String CORE = "\"extends\": [\"core\"]";
    private static final String PLUSS = "\"extends\": [\"pluss\"]";

    private FileFaultRows() {}

    /** A file with its only fault; the mark stands where it is to be reported; whether the schema refuses it as well. */
    record Row(Fault fault, String pointer, String file, boolean refusedBySchema) {
        @Override
        public String toString() {
            return fault + " " + pointer + " " + file;
        }
    }

    static Stream<Row> profiles() {
        return Stream.of(profileForms(), profileNames(), profileRules(), profileParameters())
                .flatMap(rows -> rows);
    }

    static Stream<Row> derogations() {
        return Stream.of(derogationForms(), derogationMeanings()).flatMap(rows -> rows);
    }

    private static Stream<Row> profileForms() {
        return Stream.of(
                form(Structure.NOT_AN_OBJECT, "", "▸[]"),
                form(Structure.FORMAT_MISSING, "/format", "▸{\"name\": \"p\", " + CORE + "}"),
                form(Structure.FORMAT_UNKNOWN, "/format", "{\"format\": ▸\"x\", \"name\": \"p\", " + CORE + "}"),
                form(Structure.FORMAT_UNSUPPORTED, "/format", "{\"format\": ▸\"2.0\", \"name\": \"p\", " + CORE + "}"),
                form(Structure.MISSING_MEMBER, "/name", "▸{\"format\": \"1.0\", " + CORE + "}"),
                form(Structure.UNKNOWN_MEMBER, "/rule", profile(CORE + ", ▸\"rule\": []")),
                form(Structure.WRONG_TYPE, "/extends", profile("\"extends\": ▸\"core\"")),
                form(Structure.WRONG_TYPE, "/extends/0", profile("\"extends\": [▸1]")),
                form(Structure.NULL, "/title", profile("\"title\": ▸null, " + CORE)),
                form(Structure.MISSING_MEMBER, "/rules/0/rule", profile(CORE + ", \"rules\": [▸{\"use\": true}]")),
                form(Structure.NOTHING_SAID, "/rules/0", rule("▸", "")),
                form(Structure.WRONG_TYPE, "/rules/0/use", rule("", ", \"use\": ▸\"no\"")),
                form(Structure.UNKNOWN_VALUE, "/rules/0/severity", rule("", ", \"severity\": ▸\"error\"")),
                form(
                        Structure.UNKNOWN_VALUE,
                        "/rules/0/from",
                        rule("", ", \"severity\": \"INFO\", \"from\": ▸\"SIGNED\"")),
                form(
                        Structure.UNKNOWN_VALUE,
                        "/rules/0/before",
                        rule("", ", \"severity\": \"INFO\", \"from\": \"CLOSED\", \"before\": ▸\"NONE\"")),
                form(
                        Structure.WRONG_TYPE,
                        "/rules/0/parameters/0/value",
                        parameter("term.ctg-length-unusual", "\"name\": \"maximum\", \"value\": ▸\"4\"")),
                form(
                        Structure.MISSING_MEMBER,
                        "/rules/0/parameters/0/value",
                        profile(PLUSS + ", \"rules\": [{\"rule\": \"term.ctg-length-unusual\", \"parameters\":"
                                + " [▸{\"name\": \"maximum\"}]}]")));
    }

    private static Stream<Row> profileNames() {
        return Stream.of(
                form(ProfileFault.NAME_MALFORMED, "/name", "{\"format\": \"1.0\", \"name\": ▸\"Été\", " + CORE + "}"),
                form(ProfileFault.NAME_MALFORMED, "/name", "{\"format\": \"1.0\", \"name\": ▸\"-a\", " + CORE + "}"),
                form(ProfileFault.NAME_MALFORMED, "/name", "{\"format\": \"1.0\", \"name\": ▸\"\", " + CORE + "}"),
                meaning(ProfileFault.NAME_TAKEN, "/name", "{\"format\": \"1.0\", \"name\": ▸\"pluss\", " + CORE + "}"),
                form(ProfileFault.TITLE_BLANK, "/title", profile("\"title\": ▸\"  \", " + CORE)),
                meaning(ProfileFault.BASE_UNKNOWN, "/extends/1", profile("\"extends\": [\"core\", ▸\"plus\"]")),
                meaning(ProfileFault.EMPTY, "", "▸{\"format\": \"1.0\", \"name\": \"p\"}"));
    }

    private static Stream<Row> profileRules() {
        String pilot = "{\"rule\": \"action.pilot-missing\", \"severity\": \"INFO\"}";
        return Stream.of(
                meaning(
                        ProfileFault.RULE_UNKNOWN,
                        "/rules/0/rule",
                        profile(CORE + ", \"rules\": [{\"rule\": ▸\"action.pilot-mising\", \"use\": true}]")),
                meaning(
                        ProfileFault.RULE_TWICE,
                        "/rules/1/rule",
                        profile(CORE + ", \"rules\": [" + pilot + ", " + pilot.replace(": \"ac", ": ▸\"ac") + "]")),
                meaning(
                        ProfileFault.RULE_NOT_INCLUDED,
                        "/rules/0/rule",
                        profile(CORE + ", \"rules\": [{\"rule\": ▸\"signatory.caf-missing\", \"use\": false}]")),
                meaning(
                        ProfileFault.RULE_NOT_INCLUDED,
                        "/rules/0/rule",
                        profile(CORE
                                + ", \"rules\": [{\"rule\": ▸\"signatory.caf-missing\", \"severity\": \"ERROR\"}]")),
                meaning(
                        ProfileFault.LEFT_OUT_AND_CHANGED,
                        "/rules/0/use",
                        rule("", ", \"severity\": \"INFO\", \"use\": ▸false")),
                form(ProfileFault.SEVERITY_MISSING, "/rules/0/severity", rule("▸", ", \"from\": \"CLOSED\"")),
                form(
                        ProfileFault.STAGE_MISSING,
                        "/rules/0/from",
                        rule("▸", ", \"severity\": \"WARNING\", \"before\": \"INFO\"")),
                meaning(
                        ProfileFault.GRAVER_BEFORE,
                        "/rules/0/before",
                        rule("", ", \"severity\": \"INFO\", \"from\": \"CLOSED\", \"before\": ▸\"WARNING\"")),
                meaning(ProfileFault.CANNOT_BE_AN_ERROR, "/rules/0/severity", rule("", ", \"severity\": ▸\"ERROR\"")),
                meaning(
                        ProfileFault.CANNOT_BE_LOOSENED,
                        "/rules/0/use",
                        profile(PLUSS + ", \"rules\": [{\"rule\": \"signatory.caf-missing\", \"use\": ▸false}]")),
                meaning(
                        ProfileFault.CANNOT_BE_LOOSENED,
                        "/rules/0/severity",
                        profile(PLUSS
                                + ", \"rules\": [{\"rule\": \"signatory.caf-missing\", \"severity\": ▸\"INFO\"}]")));
    }

    private static Stream<Row> profileParameters() {
        String rule = "term.ctg-length-unusual";
        return Stream.of(
                meaning(
                        ProfileFault.PARAMETER_UNKNOWN,
                        "/rules/0/parameters/0/name",
                        parameter(rule, "\"name\": ▸\"minimun\", \"value\": 3")),
                meaning(
                        ProfileFault.PARAMETER_TWICE,
                        "/rules/0/parameters/1/name",
                        parameter(rule, "\"name\": \"minimum\", \"value\": 3}, {\"name\": ▸\"minimum\", \"value\": 2")),
                meaning(
                        ProfileFault.VALUE_TOO_SMALL,
                        "/rules/0/parameters/0/value",
                        parameter(rule, "\"name\": \"minimum\", \"value\": ▸0")));
    }

    private static Stream<Row> derogationForms() {
        return Stream.of(
                form(Structure.WRONG_TYPE, "/derogations", "{\"format\": \"1.0\", \"derogations\": ▸{}}"),
                form(Structure.MISSING_MEMBER, "/derogations/0/reason", derogation("reason", null)),
                form(Structure.MISSING_MEMBER, "/derogations/0/expires", derogation("expires", null)),
                form(Structure.BAD_DATE, "/derogations/0/granted", derogation("granted", "▸\"hier\"")),
                form(Structure.BAD_DATE, "/derogations/0/granted", derogation("granted", "▸\"2025-02-30\"")),
                form(
                        Structure.UNKNOWN_MEMBER,
                        "/derogations/0/until",
                        derogation("place", "\"\", ▸\"until\": \"2026\"")),
                form(Structure.NULL, "/derogations/0/contract", derogation("contract", "▸null")));
    }

    private static Stream<Row> derogationMeanings() {
        return Stream.of(
                meaning(
                        DerogationFileFault.RULE_UNKNOWN,
                        "/derogations/0/rule",
                        derogation("rule", "▸\"term.end-before-strat\"")),
                form(DerogationFileFault.TEXT_BLANK, "/derogations/0/reason", derogation("reason", "▸\" \"")),
                form(DerogationFileFault.TEXT_BLANK, "/derogations/0/author", derogation("author", "▸\"\"")),
                form(DerogationFileFault.TEXT_BLANK, "/derogations/0/contract", derogation("contract", "▸\"\"")),
                form(DerogationFileFault.PLACE_MALFORMED, "/derogations/0/place", derogation("place", "▸\"term/end\"")),
                form(DerogationFileFault.PLACE_MALFORMED, "/derogations/0/place", derogation("place", "▸\"/a~2\"")),
                form(DerogationFileFault.PLACE_MALFORMED, "/derogations/0/place", derogation("place", "▸\"/a~\"")),
                form(
                        DerogationFileFault.AUTHOR_IS_AN_ADDRESS,
                        "/derogations/0/author",
                        derogation("author", "▸\"direction@exemple.fr\"")),
                form(
                        DerogationFileFault.DATE_INCOMPLETE,
                        "/derogations/0/expires",
                        derogation("expires", "▸\"2026-06\"")),
                meaning(
                        DerogationFileFault.EXPIRES_BEFORE_GRANTED,
                        "/derogations/0/expires",
                        derogation("expires", "▸\"2024-12-31\"")),
                form(
                        DerogationFileFault.FINGERPRINT_MALFORMED,
                        "/derogations/0/fingerprint",
                        derogation("fingerprint", "▸\"9FB87DD00D368F4B\"")),
                meaning(
                        DerogationFileFault.GRANTED_TWICE,
                        "/derogations/1",
                        "{\"format\": \"1.0\", \"derogations\": [" + one("", null) + ", ▸" + one("", null) + "]}"));
    }

    static String profile(String members) {
        return "{\"format\": \"1.0\", \"name\": \"p\", " + members + "}";
    }

    private static String rule(String mark, String members) {
        return profile(CORE + ", \"rules\": [" + mark + "{\"rule\": \"action.description-missing\"" + members + "}]");
    }

    private static String parameter(String rule, String members) {
        return profile(PLUSS + ", \"rules\": [{\"rule\": \"" + rule + "\", \"parameters\": [{" + members + "}]}]");
    }

    /** A file with one sound derogation but for a member: another value, or none. */
    static String derogation(String member, @Nullable String value) {
        String mark = value == null ? Documents.MARK : "";
        return "{\"format\": \"1.0\", \"derogations\": [" + mark + one(member, value) + "]}";
    }

    private static String one(String member, @Nullable String value) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("rule", "\"term.end-before-start\"");
        members.put("contract", "\"c\"");
        members.put("place", "\"/term/end\"");
        members.put("reason", "\"Coquille 😀\"");
        members.put("author", "\"directrice de la santé\"");
        members.put("granted", "\"2025-01-01\"");
        members.put("expires", "\"2025-12-31\"");
        members.put("fingerprint", "\"9fb87dd00d368f4b\"");
        if (value == null) {
            members.remove(member);
        } else {
            members.put(member, value);
        }
        return members.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Row form(Fault fault, String pointer, String file) {
        return new Row(fault, pointer, file, true);
    }

    private static Row meaning(Fault fault, String pointer, String file) {
        return new Row(fault, pointer, file, false);
    }
}

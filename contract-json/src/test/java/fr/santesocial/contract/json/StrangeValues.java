package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.ValueKind;
import java.util.List;
import java.util.Random;

/** Values as JSON at the borders of what is allowed, on both sides. */
final class StrangeValues {
    private static final List<String> ANY = List.of(
            "null",
            "true",
            "false",
            "0",
            "5",
            "-1",
            "1.5",
            "\"\"",
            "\"x\"",
            "\"2022\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "[\"x\"]",
            "[5]",
            "{\"id\": \"x\"}",
            "{\"title\": \"t\"}",
            "{\"label\": \"l\"}",
            "{\"id\": 5}");
    private static final List<String> NAMES =
            List.of("id", "title", "label", "x", "", "a/b", "a~b", "format", "Title", "organisation", "été", "$schema");
    private static final List<String> DATES = List.of(
            "0001",
            "9999",
            "0000",
            "2022",
            "22",
            "20222",
            "2022-01",
            "2022-12",
            "2022-00",
            "2022-13",
            "2022-1",
            "0999-07",
            "2022-01-31",
            "2022-02-28",
            "2022-02-30",
            "2022-02-31",
            "2022-04-30",
            "2022-04-31",
            "2022-06-31",
            "2022-09-31",
            "2022-11-31",
            "2022-12-31",
            "2022-12-32",
            "2022-10-00",
            "2022-12-1",
            "2020-02-29",
            "2022-01-29",
            "2022/01/01",
            "2022-01-01T00:00:00",
            " 2022",
            "2022 ",
            "２０２２",
            "-2022",
            "+2022",
            "2022-",
            "2022-01-",
            "2022-01-011",
            "");
    private static final List<String> LENGTHS = List.of(
            "P3Y",
            "P18M",
            "P1Y6M",
            "P0D",
            "P1Y2M3D",
            "P10D",
            "P1Y3D",
            "P1M3D",
            "P",
            "PY",
            "P0Y",
            "P1Y0M",
            "P01Y",
            "p3y",
            "3Y",
            "P2W",
            "-P1Y",
            "P-1Y",
            "PT5M",
            "P1M1Y",
            "P1D1M",
            "P3Y ",
            " P3Y",
            "P999999999Y",
            "P1Y1Y",
            "",
            "trois ans",
            "P999999999Y999999999M99999999D",
            "P100000000Y100000000M10000000D");
    private static final List<String> IDS = List.of(
            "a",
            "0",
            "a-b",
            "a-",
            "-a",
            "A",
            "é",
            "a b",
            "",
            " ",
            "a_b",
            "a.b",
            "a\\n",
            "x".repeat(64),
            "x".repeat(65));
    private static final List<String> WHOLE = List.of(
            "0",
            "1",
            "-1",
            "150",
            "151",
            "9999",
            "10000",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "1.5",
            "99999999999",
            "-0");
    private static final List<String> DECIMAL = List.of(
            "0",
            "1",
            "-1",
            "0.5",
            "12.35",
            "100",
            "100.01",
            "99.99",
            "101",
            "-0.01",
            "999999999999999",
            "1000000000000000",
            "-999999999999999",
            "-1000000000000000",
            "99999999999999999999",
            "-0");
    private static final List<String> BLANKS = List.of(
            "",
            " ",
            "\\t",
            "\\r\\n",
            "\\u000b\\f",
            "\\u001c\\u001f",
            "\\u001b",
            "\\u0085",
            "\\u00a0",
            "\\u1680",
            "\\u180e",
            "\\u2000\\u2006",
            "\\u2007",
            "\\u200a",
            "\\u200b",
            "\\u2028\\u2029",
            "\\u202f",
            "\\u205f",
            "\\u3000",
            "\\ufeff",
            "\\u0000",
            "  x  ",
            "\\n\\nx\\n");
    private static final int[] SIZES = {1, 999, 1_000, 1_001, 2_000, 2_001, 20_000, 20_001};

    private StrangeValues() {}

    /** Anything. */
    static String any(Random random) {
        return one(ANY, random);
    }

    /** A name for a member. */
    static String name(Random random) {
        return one(NAMES, random);
    }

    /** Something of a kind, right or almost right; now and then something that is meant for another. */
    static String of(ValueKind<?> kind, Random random) {
        if (random.nextInt(10) == 0) {
            return any(random);
        } else if (kind instanceof ValueKind.WholeNumber) {
            return one(WHOLE, random);
        } else if (kind instanceof ValueKind.DecimalNumber) {
            return one(DECIMAL, random);
        } else if (kind instanceof ValueKind.Flag) {
            return random.nextBoolean() ? "true" : "\"true\"";
        }
        return "\"" + words(kind, random) + "\"";
    }

    private static String words(ValueKind<?> kind, Random random) {
        if (kind instanceof ValueKind.Date) {
            return one(DATES, random);
        } else if (kind instanceof ValueKind.Length) {
            return one(LENGTHS, random);
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            String word = choice.type().getEnumConstants()[0].name();
            return one(
                    List.of(word, word.toLowerCase(java.util.Locale.ROOT), word + " ", "", "autre", "OTHER"), random);
        } else if (kind instanceof ValueKind.Identifier || kind instanceof ValueKind.Reference) {
            return one(IDS, random);
        }
        return random.nextInt(3) > 0
                ? one(BLANKS, random)
                : one(List.of("x", "é", " "), random).repeat(SIZES[random.nextInt(SIZES.length)]);
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}

package fr.santesocial.contract.model.generators;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.util.Random;

/** Values without members of their own: texts, ids, numbers, dates, constants. */
final class Leaves {
    private static final String[] SNIPPETS = {
        "santé",
        "École",
        "l'ARS",
        "œuvre",
        "Ÿ",
        "à définir",
        "dépt 85",
        "\"entre guillemets\"",
        "« cité »",
        "naïve",
        "e\u0301",
        "\u00a0",
        "\n",
        "\t",
        "\r\n",
        "\u0001",
        "\u001f",
        "\u007f",
        "\u2028",
        "\ufeff",
        "\\",
        "/",
        "\\u0041",
        "{}",
        "[1]",
        "${x}",
        "<b>&amp;</b>",
        "%s",
        "null",
        "€",
        "日本",
        "\ud83d\ude00",
        "\ud83c\uddeb\ud83c\uddf7",
        "\udbff\udffd",
        "İı",
        "0",
        "-1e9",
        " ",
        "a",
        "Z"
    };
    private static final String ID_START = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String ID_REST = ID_START + "-";
    private static final int LONGEST_ID = 64;
    private static final int STOCK_OF_IDS = 6;
    private static final int LONGEST_SNIPPETS = 120;

    private final Random random;

    Leaves(Random random) {
        this.random = random;
    }

    /** A value that the member may hold, or that one element of it may be. */
    Object of(Member<?> member) {
        ValueKind<?> kind = member.kind();
        if (kind instanceof ValueKind.Text) {
            return text();
        } else if (kind instanceof ValueKind.Identifier || kind instanceof ValueKind.Reference) {
            return identifier();
        } else if (kind instanceof ValueKind.WholeNumber) {
            return wholeNumber(member.name());
        } else if (kind instanceof ValueKind.DecimalNumber) {
            return decimal(member.name());
        } else if (kind instanceof ValueKind.Flag) {
            return random.nextBoolean();
        } else if (kind instanceof ValueKind.Date) {
            return partialDate();
        } else if (kind instanceof ValueKind.Length) {
            return length();
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            Object[] constants = choice.type().getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        throw new IllegalStateException("teach Leaves to make a " + kind + " for " + member);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int snippets = random.nextInt(20) == 0 ? LONGEST_SNIPPETS : 1 + random.nextInt(6);
        for (int i = 0; i < snippets; i++) {
            text.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
        }
        return text.toString().isBlank() ? text + "x" : text.toString();
    }

    String identifier() {
        if (random.nextInt(4) > 0) {
            return "id-" + random.nextInt(STOCK_OF_IDS);
        }
        StringBuilder id = new StringBuilder();
        id.append(ID_START.charAt(random.nextInt(ID_START.length())));
        int length = random.nextBoolean() ? LONGEST_ID : 1 + random.nextInt(LONGEST_ID);
        while (id.length() < length) {
            id.append(ID_REST.charAt(random.nextInt(ID_REST.length())));
        }
        return id.toString();
    }

    PartialDate partialDate() {
        int year = random.nextInt(8) == 0 ? 1 + random.nextInt(Limits.LAST_YEAR) : 2019 + random.nextInt(8);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, month);
            default -> PartialDate.of(year, month, day(YearMonth.of(year, month)));
        };
    }

    // First and last days are where mistakes sit.
    private int day(YearMonth month) {
        return switch (random.nextInt(4)) {
            case 0 -> 1;
            case 1 -> month.lengthOfMonth();
            default -> 1 + random.nextInt(month.lengthOfMonth());
        };
    }

    private Period length() {
        return Period.of(random.nextInt(7), random.nextInt(20), random.nextInt(4) == 0 ? random.nextInt(400) : 0);
    }

    private int wholeNumber(String name) {
        return switch (name) {
            case "year" -> Limits.FIRST_YEAR + random.nextInt(Limits.LAST_YEAR);
            case "minimumAge", "maximumAge" -> random.nextInt(Limits.AGE + 1);
            default -> random.nextInt(8) == 0 ? random.nextInt(Integer.MAX_VALUE) : random.nextInt(40);
        };
    }

    private BigDecimal decimal(String name) {
        return switch (name) {
            case "share" -> BigDecimal.valueOf(random.nextInt(100 * 100 + 1), 2);
            case "fullTimeEquivalent" -> BigDecimal.valueOf(random.nextInt(500), 2);
            default -> money();
        };
    }

    // Also as 1E+3 and 1000.00: the model must bring every number to its one form.
    private BigDecimal money() {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.valueOf(random.nextLong(-99_999_999_999_999_999L, 100_000_000_000_000_000L), 2);
            case 1, 2 -> BigDecimal.valueOf(random.nextInt(100), -3);
            default -> BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
        };
    }
}

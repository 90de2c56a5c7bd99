package fr.santesocial.contract.rules.geography;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the data file of the official code; the script that makes it ({@code cog.mjs}) says what its lines mean. */
final class CommuneTableReader {
    private static final int CODE_LENGTH = 5;

    private final byte[] states = new byte[CommuneNumber.LIMIT];
    private final short[] groupings = new short[CommuneNumber.LIMIT];
    private final Map<Grouping, Short> distinct = new HashMap<>();
    private @Nullable LocalDate vintage;

    private CommuneTableReader() {
        indexOf(new Grouping(Grouping.NONE, Grouping.NONE));
    }

    /** The table that the lines give; an IllegalStateException where they are not as the script makes them. */
    static CommuneTable read(List<String> lines) {
        CommuneTableReader reader = new CommuneTableReader();
        for (String line : lines) {
            try {
                reader.line(line.split(" ", -1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException wrong) {
                String start = line.substring(0, Math.min(line.length(), 40));
                throw new IllegalStateException("the geographic code is damaged at: " + start, wrong);
            }
        }
        return reader.table();
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "vintage" -> vintage = LocalDate.parse(words[1]);
            case "epci" -> members(words, 2, new Grouping(siren(words[1]), Grouping.NONE));
            case "none" -> members(words, 1, new Grouping(Grouping.NONE, Grouping.NONE));
            case "ept" -> establishment(words, siren(words[1]));
            default -> parts(words, CommuneState.valueOf(words[0].toUpperCase(Locale.ROOT)));
        }
    }

    private void members(String[] words, int from, Grouping grouping) {
        short index = indexOf(grouping);
        for (int i = from; i < words.length; i++) {
            communes(words[i], number -> add(number, CommuneState.CURRENT, index));
        }
    }

    private void establishment(String[] words, int ept) {
        Grouping[] known = known();
        for (int i = 2; i < words.length; i++) {
            communes(words[i], number -> {
                require(states[number] != 0, "an EPT has a commune without an EPCI");
                groupings[number] = indexOf(new Grouping(known[groupings[number]].epci(), ept));
            });
        }
    }

    private void parts(String[] words, CommuneState state) {
        int commune = number(words[1]);
        require(states[commune] == CommuneTable.mark(CommuneState.CURRENT), "a part of what is no commune");
        for (int i = 2; i < words.length; i++) {
            add(number(words[i]), state, groupings[commune]);
        }
    }

    private void add(int number, CommuneState state, short grouping) {
        require(states[number] == 0, "a code comes twice");
        states[number] = CommuneTable.mark(state);
        groupings[number] = grouping;
    }

    /** Takes the communes of one department: "74:10,24". Digit by digit, since there are tens of thousands. */
    private static void communes(String word, IntConsumer each) {
        int colon = word.indexOf(':');
        int ranks = CODE_LENGTH - colon;
        int department = number(word.substring(0, colon) + "0".repeat(ranks));
        int rank = 0;
        int digits = 0;
        for (int i = colon + 1; i <= word.length(); i++) {
            char c = i < word.length() ? word.charAt(i) : ',';
            if (c == ',') {
                require(digits > 0 && digits <= ranks, "no rank of a commune");
                each.accept(department + rank);
                rank = 0;
                digits = 0;
            } else {
                require(c >= '0' && c <= '9', "no digit");
                rank = rank * 10 + c - '0';
                digits++;
            }
        }
    }

    private static int number(String code) {
        int number = CommuneNumber.of(code);
        require(number != CommuneNumber.NONE, "no code of a commune");
        return number;
    }

    private static int siren(String written) {
        int siren = Grouping.number(written);
        require(siren != Grouping.NONE, "no SIREN number");
        return siren;
    }

    private short indexOf(Grouping grouping) {
        int next = distinct.size();
        require(next < Short.MAX_VALUE, "too many groupings");
        return distinct.computeIfAbsent(grouping, added -> (short) next);
    }

    private Grouping[] known() {
        Grouping[] known = new Grouping[distinct.size()];
        distinct.forEach((grouping, index) -> known[index] = grouping);
        return known;
    }

    private CommuneTable table() {
        if (vintage == null) {
            throw new IllegalStateException("the geographic code does not say its vintage");
        }
        return new CommuneTable(vintage, states, groupings, known());
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }
}

package fr.santesocial.contract.rules.geography;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All communes in arrays with one place for each code there can be: about 300 KB, and nothing to search. */
final class CommuneTable {
    private static final List<CommuneState> STATES = List.of(CommuneState.values());

    private final LocalDate vintage;
    private final byte[] states;
    private final short[] groupings;
    private final Grouping[] distinct;
    private final int[] sirens;

    /**
     * A table that keeps the arrays it is given.
     *
     * @param vintage the day the code stands at
     * @param states for each commune, the mark of its state; 0 where there is none
     * @param groupings for each commune, which of the distinct ones it belongs to
     * @param distinct each combination of groupings that communes belong to
     */
    CommuneTable(LocalDate vintage, byte[] states, short[] groupings, Grouping[] distinct) {
        this.vintage = vintage;
        this.states = states;
        this.groupings = groupings;
        this.distinct = distinct;
        this.sirens = Arrays.stream(distinct)
                .flatMapToInt(Grouping::sirens)
                .sorted()
                .distinct()
                .toArray();
    }

    /** What stands for a state in the array. */
    static byte mark(CommuneState state) {
        return (byte) (STATES.indexOf(state) + 1);
    }

    LocalDate vintage() {
        return vintage;
    }

    Optional<CommuneState> stateOf(String code) {
        int number = CommuneNumber.of(code);
        return number == CommuneNumber.NONE || states[number] == 0
                ? Optional.empty()
                : Optional.of(STATES.get(states[number] - 1));
    }

    Set<String> epcisOf(String code) {
        int number = CommuneNumber.of(code);
        return number == CommuneNumber.NONE || states[number] == 0 ? Set.of() : distinct[groupings[number]].names();
    }

    boolean hasEpci(String siren) {
        int number = Grouping.number(siren);
        return number != Grouping.NONE && Arrays.binarySearch(sirens, number) >= 0;
    }

    /** How many bytes the arrays take, with what the combinations of groupings take in them. */
    int bytes() {
        return states.length
                + groupings.length * Short.BYTES
                + distinct.length * (Grouping.BYTES + Integer.BYTES)
                + sirens.length * Integer.BYTES;
    }
}

package fr.santesocial.contract.rules.geography;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The groupings that some communes belong to together, by SIREN number.
 *
 * @param epci the EPCI; 0 for none
 * @param ept the territorial public establishment of Greater Paris; 0 for none
 */
record Grouping(int epci, int ept) {
    /** None at all, or the number of what is no SIREN number. */
    static final int NONE = 0;

    /** What one of them takes, its head included. */
    static final int BYTES = 24;

    private static final int LENGTH = 9;

    IntStream sirens() {
        return IntStream.of(epci, ept).filter(siren -> siren != NONE);
    }

    Set<String> names() {
        return sirens().mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());
    }

    /** A SIREN number as a number. No grouping has one that begins with 0. */
    static int number(String siren) {
        boolean digits = siren.chars().allMatch(c -> c >= '0' && c <= '9');
        return siren.length() == LENGTH && digits && siren.charAt(0) != '0' ? Integer.parseInt(siren) : NONE;
    }
}

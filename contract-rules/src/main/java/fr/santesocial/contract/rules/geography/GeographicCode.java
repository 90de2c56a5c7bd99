package fr.santesocial.contract.rules.geography;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which communes there are and were, and which groupings they belong to, on one day. Codes and numbers are asked for as they
 * are written without spaces; what is no code at all is simply not known. Implementations must be safe to share between
 * threads.
 */
public interface GeographicCode {

    /** The official code that comes with the library. Its data is read when it is asked for the first time. */
    static GeographicCode official() {
        return OfficialCode.INSTANCE;
    }

    /** The day the code stands at. */
    LocalDate vintage();

    /** What the code knows of a commune by its INSEE code ("85163"); empty where it knows none of that code. */
    Optional<CommuneState> stateOf(String communeCode);

    /**
     * The SIREN numbers of the groupings that a commune belongs to: its EPCI, and in Greater Paris its EPT as well. For a
     * part or a forerunner of a commune they are those of the commune of today. Empty where none is known.
     */
    Set<String> epcisOf(String communeCode);

    /** Whether the code knows a grouping, EPCI or EPT, of that SIREN number. */
    boolean hasEpci(String siren);
}

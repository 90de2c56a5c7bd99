package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.TimelineKind;
import fr.santesocial.contract.model.value.Period;
import java.util.Optional;

/**
 * Something of a contract that has a place in time.
 *
 * @param kind what it is
 * @param title its title: for the term its label, for an amendment its summary, for the signature what is noted about it;
 *     absent where the document gives none
 * @param period when, a single date being both start and end
 * @param id its id, where it has one
 */
public record TimelineEntry(TimelineKind kind, Optional<String> title, Period period, Optional<String> id) {}

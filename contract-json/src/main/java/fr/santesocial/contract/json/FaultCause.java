package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.text.Wording;

/**
 * One of the ways to commit a fault of which the reader can tell several apart; its words fill the texts of the fault.
 *
 * @param fault id of the fault ("document.syntax")
 * @param id what the cause is called ("syntax.missing-comma")
 * @param wording its texts: {@code id.message} says what was done, {@code id.fix} how to mend it
 */
public record FaultCause(String fault, String id, Wording wording) {}

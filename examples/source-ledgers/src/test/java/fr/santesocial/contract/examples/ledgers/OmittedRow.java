package fr.santesocial.contract.examples.ledgers;

/** Lines of the source that hold no fact of the contract, or not only facts, and why. */
record OmittedRow(LineRange lines, String reason) {}

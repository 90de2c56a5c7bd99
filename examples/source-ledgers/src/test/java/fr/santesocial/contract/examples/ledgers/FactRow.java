package fr.santesocial.contract.examples.ledgers;

/**
 * A fact that a line of the source states, and where it must stand in the contract.
 *
 * @param row line of the ledger file itself, for messages
 * @param line line of the source
 * @param expected {@code [n]} for a list or object of n, {@code ~part} for a text that holds the part, else the value
 */
record FactRow(long row, int line, String fact, String pointer, String expected) {

    boolean countsElements() {
        return expected.startsWith("[") && expected.endsWith("]");
    }

    boolean tellsPartOfText() {
        return expected.startsWith("~");
    }
}

package fr.santesocial.contract.json;

/**
 * Part of a text.
 *
 * @param from offset of its first character
 * @param to offset behind its last character; the same for a place between two characters
 */
record Stretch(int from, int to) {
    static final Stretch NONE = new Stretch(0, 0);
}

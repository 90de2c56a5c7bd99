package fr.santesocial.contract.json;

/**
 * How much a reader is ready to take in. A document beyond a limit gets a finding, never an exception.
 *
 * @param bytes longest document, in bytes
 * @param depth deepest nesting of objects and lists
 * @param nameLength longest member name, in characters
 * @param stringLength longest text, in characters
 * @param numberLength longest number, in characters
 * @param findings most findings listed; one more says that there are more, and that the reading ended there
 */
public record ReaderLimits(int bytes, int depth, int nameLength, int stringLength, int numberLength, int findings) {
    /** Safe limits that no real contract comes near. */
    public static final ReaderLimits STANDARD = new ReaderLimits(16 << 20, 64, 200, 100_000, 40, 1_000);
}

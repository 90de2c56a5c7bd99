package fr.santesocial.contract.json;

/**
 * How much a reader is ready to take in. Beyond a limit there is a finding that names it, never an exception; what goes
 * beyond is left out and the rest is read, except where a document is too large or has too many findings, a name is longer
 * than 1,000 characters and its limit, or values nest more than 10,000 deep: there the reading ends.
 *
 * <p>Exponents need no limit: a number with one is refused by its letter and never computed. Characters outside the basic
 * plane count twice. Every limit is at least 1, and the depth at most {@value #DEEPEST}: an IllegalArgumentException
 * otherwise. Immutable; the {@code with…} methods give changed copies.
 *
 * @param bytes longest document, in bytes
 * @param depth deepest nesting of objects and lists, the document itself included
 * @param nameLength longest member name, in characters
 * @param stringLength longest text, in characters
 * @param numberLength longest number, in characters
 * @param findings most findings listed; one more says that there are more, and that the reading ended there
 */
public record ReaderLimits(int bytes, int depth, int nameLength, int stringLength, int numberLength, int findings) {
    /** The deepest nesting that a limit may allow. */
    public static final int DEEPEST = 1_000;

    /** Safe limits that no real contract comes near. */
    public static final ReaderLimits STANDARD = new ReaderLimits(16 << 20, 64, 200, 100_000, 40, 1_000);

    /** Checks the limits. */
    public ReaderLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(nameLength, stringLength)) < 1
                || Math.min(numberLength, findings) < 1
                || depth > DEEPEST) {
            throw new IllegalArgumentException("a limit is out of range");
        }
    }

    /** The same for documents of at most so many bytes. */
    public ReaderLimits withBytes(int most) {
        return new ReaderLimits(most, depth, nameLength, stringLength, numberLength, findings);
    }

    /** The same for objects and lists nested at most so deep. */
    public ReaderLimits withDepth(int deepest) {
        return new ReaderLimits(bytes, deepest, nameLength, stringLength, numberLength, findings);
    }

    /** The same for member names of at most so many characters. */
    public ReaderLimits withNameLength(int longest) {
        return new ReaderLimits(bytes, depth, longest, stringLength, numberLength, findings);
    }

    /** The same for texts of at most so many characters. */
    public ReaderLimits withStringLength(int longest) {
        return new ReaderLimits(bytes, depth, nameLength, longest, numberLength, findings);
    }

    /** The same for numbers of at most so many characters. */
    public ReaderLimits withNumberLength(int longest) {
        return new ReaderLimits(bytes, depth, nameLength, stringLength, longest, findings);
    }

    /** The same with at most so many findings listed. */
    public ReaderLimits withFindings(int most) {
        return new ReaderLimits(bytes, depth, nameLength, stringLength, numberLength, most);
    }
}

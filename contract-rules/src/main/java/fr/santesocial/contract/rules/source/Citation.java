package fr.santesocial.contract.rules.source;

/**
 * A ground for a rule.
 *
 * @param source the document
 * @param article where in it ("art. 7"); empty for the document as a whole
 * @param basis what kind of ground it gives
 */
public record Citation(Document source, String article, Basis basis) {

    /** A citation of a document as a whole. */
    public static Citation of(Document source, Basis basis) {
        return new Citation(source, "", basis);
    }

    /** A citation of a part of a document. */
    public static Citation of(Document source, String article, Basis basis) {
        return new Citation(source, article, basis);
    }

    /** The ground of a rule that only compares the document with itself. */
    public static Citation consistency() {
        return of(Source.DOCUMENT, Basis.CONSISTENCY);
    }
}

package fr.santesocial.contract.json;

/** Safe limits for files that people write by hand. */
final class FileLimits {
    /** A mebibyte, and no text longer than a page. */
    static final ReaderLimits STANDARD = new ReaderLimits(1 << 20, 16, 200, 10_000, 40, 1_000);

    private FileLimits() {}
}

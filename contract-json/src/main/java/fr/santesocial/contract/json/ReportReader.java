package fr.santesocial.contract.json;

import fr.santesocial.contract.json.report.ReportFile;
import fr.santesocial.contract.rules.report.Severity;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads back reports that were written as JSON. Every fault is collected with its place, and a faulty file loads nothing.
 * Never throws on data. Immutable and safe to share between threads.
 */
public final class ReportReader {
    /** Reports of whole folders in one file, with texts made of the longest texts of contracts. */
    private static final ReaderLimits LIMITS = new ReaderLimits(256 << 20, 16, 200, 10_000_000, 40, 1_000);

    private static final ReportReader STANDARD = new ReportReader(LIMITS);

    private final DocumentReader<ReportFile> documents;

    private ReportReader(ReaderLimits limits) {
        this.documents = new DocumentReader<>(ReportFile.shape(), limits);
    }

    /** A reader with safe limits, wide enough for the reports of a large folder. */
    public static ReportReader standard() {
        return STANDARD;
    }

    /** A reader with limits of the caller. */
    public static ReportReader within(ReaderLimits limits) {
        return new ReportReader(limits);
    }

    /** Reads a file; one that cannot be opened is a fault of the result. */
    public FileResult<ReportFile> read(Path path) {
        return result(documents.read(path));
    }

    /** Reads a stream to its end, and no further than the longest file allowed. The caller closes it. */
    public FileResult<ReportFile> read(InputStream stream) {
        return result(documents.read(stream));
    }

    /** Reads a text. */
    public FileResult<ReportFile> read(String text) {
        return result(documents.read(text));
    }

    /** Reads the bytes of a file. */
    public FileResult<ReportFile> read(byte[] bytes) {
        return result(documents.read(bytes));
    }

    private static FileResult<ReportFile> result(Reading<ReportFile> reading) {
        boolean sound = reading.findings().stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
        return new FileResult<>(sound ? reading.root().orElse(null) : null, reading.findings());
    }
}

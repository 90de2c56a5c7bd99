package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Reads files of derogations. Every fault is collected with its place, and a faulty file loads nothing. Never throws on
 * data. Immutable and safe to share between threads.
 */
public final class DerogationReader {
    private static final DerogationReader STANDARD = new DerogationReader(FileLimits.STANDARD, KnownRules.STANDARD);

    private final DocumentReader<DerogationFile> documents;
    private final KnownRules rules;

    private DerogationReader(ReaderLimits limits, KnownRules rules) {
        this.documents = new DocumentReader<>(DerogationFile.SHAPE, limits);
        this.rules = rules;
    }

    /** A reader with safe limits that knows the rules of the library. */
    public static DerogationReader standard() {
        return STANDARD;
    }

    /** The same with limits of the caller. */
    public DerogationReader within(ReaderLimits limits) {
        return new DerogationReader(limits, rules);
    }

    /** The same knowing rules of the caller beside those of the library; an IllegalArgumentException for an id that is one's. */
    public DerogationReader knowing(Collection<? extends Rule<?>> own) {
        return new DerogationReader(documents.limits(), new KnownRules(own));
    }

    /** Reads a file; one that cannot be opened is a fault of the result. */
    public FileResult<Derogations> read(Path path) {
        return judge(documents.read(path));
    }

    /** Reads a stream to its end, and no further than the longest file allowed. The caller closes it. */
    public FileResult<Derogations> read(InputStream stream) {
        return judge(documents.read(stream));
    }

    /** Reads a text. */
    public FileResult<Derogations> read(String text) {
        return judge(documents.read(text));
    }

    /** Reads the bytes of a file. */
    public FileResult<Derogations> read(byte[] bytes) {
        return judge(documents.read(bytes));
    }

    private FileResult<Derogations> judge(Reading<DerogationFile> reading) {
        MeaningFaults faults = new MeaningFaults(documents, reading);
        Derogations derogations = Derogations.none();
        if (reading.root().isPresent()) {
            try {
                derogations = new DerogationAssembly(rules, faults)
                        .assemble(reading.root().get());
            } catch (TooManyFaults enough) {
                // The list says itself that it ends before its time.
                derogations = Derogations.none();
            }
        }
        return new FileResult<>(faults.areNone() ? derogations : null, faults.all());
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Reads profile files: which rules a profile has, how grave they are, and their parameters. Every fault is collected with
 * its place, and a faulty file loads nothing. Never throws on data. Immutable and safe to share between threads.
 */
public final class ProfileReader {
    private static final ProfileReader STANDARD = new ProfileReader(FileLimits.STANDARD, KnownRules.STANDARD);

    private final DocumentReader<ProfileFile> documents;
    private final KnownRules rules;

    private ProfileReader(ReaderLimits limits, KnownRules rules) {
        this.documents = new DocumentReader<>(ProfileFile.SHAPE, limits);
        this.rules = rules;
    }

    /** A reader with safe limits that knows the rules of the library. */
    public static ProfileReader standard() {
        return STANDARD;
    }

    /** The same with limits of the caller. */
    public ProfileReader within(ReaderLimits limits) {
        return new ProfileReader(limits, rules);
    }

    /** The same knowing rules of the caller beside those of the library; an IllegalArgumentException for an id that is one's. */
    public ProfileReader knowing(Collection<? extends Rule<?>> own) {
        return new ProfileReader(documents.limits(), new KnownRules(own));
    }

    /** Reads a file; one that cannot be opened is a fault of the result. */
    public FileResult<Profile> read(Path path) {
        return judge(documents.read(path));
    }

    /** Reads a stream to its end, and no further than the longest file allowed. The caller closes it. */
    public FileResult<Profile> read(InputStream stream) {
        return judge(documents.read(stream));
    }

    /** Reads a text. */
    public FileResult<Profile> read(String text) {
        return judge(documents.read(text));
    }

    /** Reads the bytes of a file. */
    public FileResult<Profile> read(byte[] bytes) {
        return judge(documents.read(bytes));
    }

    private FileResult<Profile> judge(Reading<ProfileFile> reading) {
        MeaningFaults faults = new MeaningFaults(documents, reading);
        Profile profile = null;
        if (reading.root().isPresent()) {
            try {
                profile = new ProfileAssembly(reading.root().get(), rules, faults).assemble();
            } catch (TooManyFaults enough) {
                // The list says itself that it ends before its time.
                profile = null;
            }
        }
        return new FileResult<>(faults.areNone() ? profile : null, faults.all());
    }
}

package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.ContractEntry;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.json.ProfileReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.json.ReaderLimits;
import fr.santesocial.contract.rules.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads samples as their cases say. */
public final class ReadingRun {
    private ReadingRun() {}

    /** Everything found in one of the two samples of a case. */
    public static List<Finding> findings(ReadingCase pair, Sample sample) {
        ContractReader contracts = ContractReader.within(pair.within(ReaderLimits.STANDARD));
        return switch (pair.reads()) {
            case CONTRACT -> contracts.read(sample.bytes()).findings();
            case LINES -> all(contracts.readLines(stream(sample)));
            case FOLDER -> SampleFolder.with(sample, path -> all(contracts.readAll(path)));
            case PROFILE -> ProfileReader.standard().read(sample.bytes()).findings();
            case DEROGATIONS -> DerogationReader.standard().read(sample.bytes()).findings();
        };
    }

    /** What was found, in the form in which cases say what they expect. */
    public static List<ReadingCase.Place> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new ReadingCase.Place(
                        finding.getRuleId(),
                        finding.getSeverity(),
                        finding.getPointer(),
                        finding.getRange()
                                .map(range -> OptionalInt.of(range.startLine()))
                                .orElse(OptionalInt.empty()),
                        finding.getRange()
                                .map(range -> OptionalInt.of(range.startColumn()))
                                .orElse(OptionalInt.empty())))
                .toList();
    }

    private static List<Finding> all(Stream<ContractEntry<ReadResult>> entries) {
        try (entries) {
            return entries.flatMap(entry -> entry.result().findings().stream()).toList();
        }
    }

    private static InputStream stream(Sample sample) {
        InputStream bytes = new ByteArrayInputStream(sample.bytes());
        return sample.breaksOff() ? new SequenceInputStream(bytes, new Failing()) : bytes;
    }

    /** A stream of which nothing can be read, as of a connection that was lost. */
    private static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("lost");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("lost");
        }
    }
}

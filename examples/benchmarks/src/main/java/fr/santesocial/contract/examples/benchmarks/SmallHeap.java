package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.examples.benchmarks.results.HeapResult;
import fr.santesocial.contract.examples.benchmarks.results.Machine;
import fr.santesocial.contract.examples.benchmarks.results.ResultFiles;
import fr.santesocial.contract.json.ContractEntry;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks a stream of contracts, one a line, in a heap that holds but a few of them at once, and prints what it held on the
 * way. Run it with {@code -Xmx64m}; {@code hold} as third argument keeps every report, which shows that this heap is small.
 */
public final class SmallHeap {
    private static final int FIRST_LOOK = 100;
    private static final int LOOKS = 10;

    private final List<Object> kept = new ArrayList<>();
    private long held;

    private SmallHeap() {}

    /** Arguments: how many lines; the file of the result, or {@code -} for none; {@code hold}, if all are to be kept. */
    public static void main(String[] arguments) {
        int lines = Integer.parseInt(arguments[0]);
        boolean hold = arguments.length > 2 && arguments[2].equals("hold");
        HeapResult result = new SmallHeap().check(lines, hold);
        System.out.printf(
                Locale.ROOT,
                "%,d contracts on as many lines, %,d bytes, checked in a heap of %d MB: at most %.1f MB in use, "
                        + "at most %.1f MB still held after a collection, %.0f s%n",
                result.contracts(),
                result.bytes(),
                result.heap(),
                result.peak(),
                result.held(),
                result.seconds());
        if (!arguments[1].equals("-")) {
            ResultFiles.write(Path.of(arguments[1]), result);
        }
    }

    private HeapResult check(int lines, boolean hold) {
        ManyLines stream = new ManyLines(Grown.document(Grown.MEDIUM), lines);
        int every = Math.max(FIRST_LOOK, lines / LOOKS);
        int seen = 0;
        long start = System.nanoTime();
        try (Stream<ContractEntry<ValidationReport>> entries = Checks.pluss().checkLines(stream)) {
            for (Iterator<ContractEntry<ValidationReport>> all = entries.iterator(); all.hasNext(); ) {
                ContractEntry<ValidationReport> entry = all.next();
                if (entry.result().getVerdict() != Verdict.CONFORMANT) {
                    throw new IllegalStateException(
                            entry.line() + " is " + entry.result().getVerdict());
                }
                if (hold) {
                    kept.add(entry.result());
                }
                seen++;
                if (seen == FIRST_LOOK || seen % every == 0) {
                    look(seen);
                }
            }
        }
        if (seen != lines) {
            throw new IllegalStateException(seen + " lines were read of " + lines);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int heap = (int) (Runtime.getRuntime().maxMemory() >> 20);
        return new HeapResult(
                Machine.here(), lines, stream.length(), heap, megabytes(peak()), megabytes(held), seconds);
    }

    private void look(int seen) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long now = runtime.totalMemory() - runtime.freeMemory();
        held = Math.max(held, now);
        System.out.printf(Locale.ROOT, "%,8d contracts: %.1f MB held%n", seen, megabytes(now));
    }

    /** No less than was ever in use at one time: the parts of the heap need not peak together. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static double megabytes(long bytes) {
        return Math.round(bytes * 10.0 / (1 << 20)) / 10.0;
    }
}

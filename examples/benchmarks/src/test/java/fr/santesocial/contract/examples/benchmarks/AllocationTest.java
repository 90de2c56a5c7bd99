package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.santesocial.contract.json.ContractReader;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What reading and checking allocate: counted, so that a busy machine changes nothing. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Bytes allocated per byte of a document that is read. */
    private static final double READING = 8;
    /** How much dearer a fiche may be among ten thousand than among a hundred. */
    private static final double GROWTH = 1.2;

    @Test
    void readingAllocatesAFewTimesTheDocument() {
        byte[] document = Grown.indented(Grown.LARGE);
        double perByte = (double) allocated(() -> ContractReader.standard().read(document)) / document.length;
        System.out.printf("reading 1 MB allocates %.1f bytes per byte of the document (at most %.0f)%n", perByte, READING);
        assertThat(perByte).isPositive().isLessThanOrEqualTo(READING);
    }

    @Test
    void aFicheCostsTheSameInALargeContract() {
        double among100 = perFiche(100);
        double among10000 = perFiche(10_000);
        System.out.printf(
                "a whole check allocates %,.0f bytes per fiche among 100, %,.0f among 10,000: %.2f times (at most %.1f)%n",
                among100, among10000, among10000 / among100, GROWTH);
        assertThat(among10000 / among100).isPositive().isLessThanOrEqualTo(GROWTH);
    }

    private static double perFiche(int fiches) {
        byte[] document = Grown.document(fiches);
        return (double) allocated(() -> Checks.pluss().check(document)) / fiches;
    }

    /** The least of some runs: the first ones also load classes and fill caches. */
    private static long allocated(Supplier<?> work) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            assertThat(work.get()).isNotNull();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}

package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Contract;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What our work allocates: counted, so that a busy machine changes nothing. The JVM of these tests leaves no object out
 * (see the pom): the counts are those of the code as written, and the same in each run.
 */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** How much dearer a fiche may be among ten thousand than among a hundred. */
    private static final double GROWTH = 1.2;

    private static final int FEW = 100;
    private static final int MANY = 10_000;

    /** What is counted, and how many bytes for each byte of the document are let pass: a little more than was counted. */
    enum Work {
        /** The goal is 8. */
        READING(5),
        WRITING(8.1),
        /** With the lists of elements that the rules share: for the constraints alone they are a third of it. */
        CONSTRAINTS(3.5),
        WHOLE_CHECK(31);

        private final double most;

        Work(double most) {
            this.most = most;
        }

        private Supplier<?> on(int fiches) {
            return switch (this) {
                case READING -> reading(fiches);
                case WRITING -> writing(fiches);
                case CONSTRAINTS -> constraints(fiches);
                case WHOLE_CHECK -> wholeCheck(fiches);
            };
        }

        /** Bytes that one run allocates; a run before it has loaded the classes and filled what is kept. */
        long allocated(int fiches) {
            assertThat(on(FEW).get()).isNotNull();
            Supplier<?> work = on(fiches);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Object result = work.get();
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(result).isNotNull();
            return allocated;
        }
    }

    @ParameterizedTest
    @EnumSource
    void allocatesAFewTimesTheDocument(Work work) {
        int size = Grown.indented(Grown.LARGE).length;
        double perByte = (double) work.allocated(Grown.LARGE) / size;
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f bytes allocated for each byte of a document of 1 MB (at most %.1f)%n",
                work,
                perByte,
                work.most);
        assertThat(perByte).isPositive().isLessThanOrEqualTo(work.most);
    }

    @ParameterizedTest
    @EnumSource
    void aFicheCostsTheSameInALargeContract(Work work) {
        double few = (double) work.allocated(FEW) / FEW;
        double many = (double) work.allocated(MANY) / MANY;
        System.out.printf(
                Locale.ROOT,
                "%s: %,.0f bytes allocated for each of %d fiches, %,.0f for each of %,d: %.2f times (at most %.1f)%n",
                work,
                few,
                FEW,
                many,
                MANY,
                many / few,
                GROWTH);
        assertThat(many / few).isPositive().isLessThanOrEqualTo(GROWTH);
    }

    private static Supplier<?> reading(int fiches) {
        byte[] document = Grown.indented(fiches);
        ContractReader reader = Checks.reader();
        return () -> reader.read(document).orElseThrow();
    }

    private static Supplier<?> writing(int fiches) {
        Contract contract = Grown.contract(fiches);
        return () -> ContractWriter.indented().writeBytes(contract);
    }

    private static Supplier<?> constraints(int fiches) {
        Contract contract = Grown.contract(fiches);
        return () -> Checks.values().validate(contract);
    }

    private static Supplier<?> wholeCheck(int fiches) {
        byte[] document = Grown.indented(fiches);
        ContractCheck check = Checks.pluss();
        return () -> check.check(document);
    }
}

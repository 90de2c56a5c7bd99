package fr.santesocial.contract.examples.benchmarks.results;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The kind of machine that something was measured on; nothing that tells one machine from another of its kind.
 *
 * @param java version of the JDK
 * @param system operating system and processor
 * @param cores processors that the JVM may use
 * @param memory gigabytes
 */
public record Machine(String java, String system, int cores, int memory) {

    /** The one this runs on. */
    public static Machine here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                system.getAvailableProcessors(),
                (int) Math.round(system.getTotalMemorySize() / (double) (1L << 30)));
    }
}

package fr.santesocial.contract.json;

/** How many bytes the current thread has allocated so far, as the JVM counts them. */
final class AllocatedBytes {
    private AllocatedBytes() {}

    /** By reflection: the module under test reads no module of the JDK that could tell. */
    static long soFar() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("this JVM does not count what threads allocate", e);
        }
    }
}

package fr.santesocial.contract.examples.benchmarks;

/** A program that does nothing: what starting Java costs. */
public final class Empty {
    private Empty() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}

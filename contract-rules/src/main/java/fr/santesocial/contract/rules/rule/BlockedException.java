package fr.santesocial.contract.rules.rule;

/** Thrown through a rule that reads what could not be read; the engine catches it and records the gap. */
public final class BlockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Gap gap;

    BlockedException(Gap gap) {
        // Part of the normal flow for damaged documents: no stack trace is wanted.
        super(gap.pointer(), null, false, false);
        this.gap = gap;
    }

    /** What blocked the rule. */
    public Gap gap() {
        return gap;
    }
}

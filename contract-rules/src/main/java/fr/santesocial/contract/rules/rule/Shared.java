package fr.santesocial.contract.rules.rule;

import java.util.function.Function;

/**
 * Something that several rules work out of a contract: it is worked out once and then shared. Where anything is damaged each
 * rule works it out for itself, so that each comes across the gaps. Immutable and safe to share between threads.
 *
 * @param <V> what it is; nobody may change it
 */
public final class Shared<V> {
    private final Function<ContractView, V> work;

    /** The work may look at the contract alone: not at the day, the geography or the parameters of a rule. */
    public Shared(Function<ContractView, V> work) {
        this.work = work;
    }

    /** What it is for a contract; whatever the work throws. */
    public V of(ContractView view) {
        return view.shared(this);
    }

    V workOut(ContractView view) {
        return work.apply(view);
    }
}

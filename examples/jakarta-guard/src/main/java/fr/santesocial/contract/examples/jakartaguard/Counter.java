package fr.santesocial.contract.examples.jakartaguard;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.jakarta.ConformsTo;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where contracts are handed in: guarded at a parameter, a result, a field and the elements of a list. */
public class Counter {
    @ConformsTo("pluss")
    private @Nullable Contract latest;

    private final List<@ConformsTo("pluss") @Valid Contract> received = new ArrayList<>();

    // README: guard
    /** Takes a contract in; an application's framework calls the validator before. */
    public void receive(@ConformsTo("pluss") Contract contract) {
        latest = contract;
        received.add(contract);
    }
    // end

    /** The contract received last; null before the first. */
    @ConformsTo("pluss")
    public @Nullable Contract getLatest() {
        return latest;
    }
}

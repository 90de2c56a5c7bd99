package fr.santesocial.contract.rules.reading;

import fr.santesocial.contract.rules.rule.BlockedException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at elements of which some may be damaged. */
public final class OneByOne {
    private OneByOne() {}

    /** Looks at each; what blocks one is thrown again after the others were looked at. */
    public static <T> void look(List<T> things, Consumer<T> look) {
        @Nullable BlockedException first = null;
        for (T thing : things) {
            try {
                look.accept(thing);
            } catch (BlockedException blocked) {
                first = first == null ? blocked : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}

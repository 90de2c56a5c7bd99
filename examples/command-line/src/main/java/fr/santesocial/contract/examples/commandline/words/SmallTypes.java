package fr.santesocial.contract.examples.commandline.words;

import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import java.util.Set;

/** Types whose values people say in one breath: an amount, a period. Of these the whole is told, before and after. */
public final class SmallTypes {
    private static final Set<Class<?>> ALL = Set.of(
            Amount.class, Coded.class, Collective.class, Deliberation.class, Level.class, Period.class, Quantity.class);

    private SmallTypes() {}

    /** Whether a value of the type is one of these. */
    public static boolean isSmall(Shape<?> shape) {
        return ALL.contains(shape.type());
    }
}

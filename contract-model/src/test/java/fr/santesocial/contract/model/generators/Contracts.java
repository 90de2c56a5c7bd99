package fr.santesocial.contract.model.generators;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.value.PartialDate;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/**
 * Arbitrary contracts, and arbitrary values of any other type of the model.
 *
 * <p>Every member is present or absent by chance, lists hold 0 to 3 elements, and every value satisfies the Jakarta
 * constraints. Nothing else is promised: ids repeat, references need not resolve, ends may precede starts, amounts may
 * be negative. Texts hold accents, quotes, line breaks, control characters and emoji. Failing values are shrunk by
 * leaving out members and elements.
 */
public final class Contracts {
    /** Most values with members of their own in one generated value, itself included. */
    public static final int LARGEST = 300;

    private Contracts() {}

    /** Any contract, from the three required members alone up to {@link #LARGEST} elements. */
    public static Arbitrary<Contract> anyContract() {
        return anyOf(Shapes.contract());
    }

    /** Any value of the type described by the shape. */
    public static <T> Arbitrary<T> anyOf(Shape<T> shape) {
        return Arbitraries.fromGenerator(
                random -> new ShrinkableValue<>(shape, new Growth(random).grow(shape, size(random))));
    }

    /** Any value of a type of the model, by its class. */
    public static <T> Arbitrary<T> anyOf(Class<T> type) {
        return anyOf(Shapes.of(type));
    }

    /** Any year, month or day; most are of our time, so that two of them often overlap. */
    public static Arbitrary<PartialDate> anyPartialDate() {
        return leaves(Leaves::partialDate);
    }

    /** Any text that is not blank, of at most 1,000 characters. */
    public static Arbitrary<String> anyText() {
        return leaves(Leaves::text);
    }

    /** Any id of the right form; most come from a small stock, so that two of them are often equal. */
    public static Arbitrary<String> anyIdentifier() {
        return leaves(Leaves::identifier);
    }

    private static <V> Arbitrary<V> leaves(Function<Leaves, V> leaf) {
        return Arbitraries.fromGenerator(random -> Shrinkable.unshrinkable(leaf.apply(new Leaves(random))));
    }

    // Small values are as likely as large ones: most faults need few elements, some need many.
    private static int size(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(3);
            case 1 -> 1 + random.nextInt(20);
            case 2 -> 1 + random.nextInt(100);
            default -> 1 + random.nextInt(LARGEST);
        };
    }
}

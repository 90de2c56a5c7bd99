package fr.santesocial.contract.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Numbers that people call equal are equal, and every number keeps its value. */
class DecimalsProperties {

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, -1L, 10L, -100L, 1_000_000L).map(BigInteger::valueOf),
                Arbitraries.longs().between(-1000, 1000).map(BigInteger::valueOf),
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.bigIntegers());
        // Without jqwik's own edge cases: those of each pair of numbers are more than there are tries.
        return Combinators.combine(digits, Arbitraries.integers().between(-60, 60))
                .as(BigDecimal::new)
                .withoutEdgeCases();
    }

    @Property(seed = "401")
    void theNormalFormHasTheSameValue(@ForAll("numbers") BigDecimal number) {
        assertThat(Decimals.normal(number)).isEqualByComparingTo(number);
    }

    @Property(seed = "402")
    void theNormalFormIsItsOwnNormalForm(@ForAll("numbers") BigDecimal number) {
        BigDecimal normal = Decimals.normal(number);
        assertThat(Decimals.normal(normal)).isEqualTo(normal);
        assertThat(Decimals.areNormal(Optional.of(normal), Optional.empty())).isTrue();
        assertThat(Decimals.areNormal(Optional.of(number))).isEqualTo(number.scale() == normal.scale());
    }

    @Property(seed = "403")
    void theNormalFormHasNoTrailingZeros(@ForAll("numbers") BigDecimal number) {
        BigDecimal normal = Decimals.normal(number);
        assertThat(normal.scale() <= 0
                        || normal.unscaledValue().mod(BigInteger.TEN).signum() != 0)
                .as("%s", normal)
                .isTrue();
        if (number.scale() >= 0) {
            assertThat(normal.scale()).as("no exponent in %s", normal).isBetween(0, number.scale());
        }
    }

    @Property(seed = "404")
    void numbersOfOneValueHaveOneNormalForm(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 60) int zeros) {
        BigDecimal longer = number.setScale(number.scale() + zeros);
        assertThat(Decimals.normal(longer)).isEqualTo(Decimals.normal(number));
    }

    @Property(seed = "405")
    void amountsAreEqualWhenTheirNumbersHaveOneValue(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal longer = number.setScale(number.scale() + zeros);
        for (List<Amount> pair : List.of(
                List.of(
                        Amount.builder().value(number).build(),
                        Amount.builder().value(longer).build()),
                List.of(
                        Amount.builder().minimum(number).build(),
                        Amount.builder().minimum(longer).build()),
                List.of(
                        Amount.builder().maximum(number).build(),
                        Amount.builder().maximum(longer).build()),
                List.of(
                        Amount.builder().share(number).build(),
                        Amount.builder().share(longer).build()))) {
            assertThat(pair.get(0)).isEqualTo(pair.get(1)).hasSameHashCodeAs(pair.get(1));
        }
    }

    @Property(seed = "406")
    void quantitiesAreEqualWhenTheirNumbersHaveOneValue(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal longer = number.setScale(number.scale() + zeros);
        for (List<Quantity> pair : List.of(
                List.of(
                        Quantity.builder().value(number).build(),
                        Quantity.builder().value(longer).build()),
                List.of(
                        Quantity.builder().minimum(number).build(),
                        Quantity.builder().minimum(longer).build()),
                List.of(
                        Quantity.builder().maximum(number).build(),
                        Quantity.builder().maximum(longer).build()))) {
            assertThat(pair.get(0)).isEqualTo(pair.get(1)).hasSameHashCodeAs(pair.get(1));
        }
    }

    @Property(seed = "407")
    void amountsOfDifferentValueDiffer(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        assertThat(Amount.builder()
                        .value(one)
                        .build()
                        .equals(Amount.builder().value(other).build()))
                .isEqualTo(one.compareTo(other) == 0);
    }
}

package fr.santesocial.contract.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.Means;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The normal form of single numbers, by how they are written. */
class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "1.00, 1",
        "1, 1",
        "0, 0",
        "0.00, 0",
        "-0.0, 0",
        "0E+50, 0",
        "100, 100",
        "1E+3, 1000",
        "1.20E+2, 120",
        "0.10, 0.1",
        "-12.500, -12.5",
        "1E-7, 1E-7",
        "1E+40, 10000000000000000000000000000000000000000",
        "1E+41, 1E+41",
        "10E+40, 1E+41",
    })
    void hasOneForm(String written, String normal) {
        assertThat(Decimals.normal(new BigDecimal(written))).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "100E+2147483640", "0E+2147483647"})
    void doesNotWriteOutHugeNumbers(String written) {
        BigDecimal number = new BigDecimal(written);
        BigDecimal normal = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Decimals.normal(number));
        assertThat(normal.precision()).isEqualTo(1);
        assertThat(normal).isEqualByComparingTo(number);
    }

    @Test
    void leavesNumbersAloneWhoseScaleCannotGoFurther() {
        BigDecimal huge = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);
        assertThat(Decimals.normal(huge)).isSameAs(huge);
        assertThat(Decimals.normal(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)))
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void everyTypeWithNumbersUsesIt() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal oneToo = new BigDecimal("1.00");
        assertThat(Amount.builder().value(oneToo).build().getValue()).contains(one);
        assertThat(Quantity.builder().value(oneToo).build().getValue()).contains(one);
        assertThat(Means.builder().text("t").fullTimeEquivalent(oneToo).build().getFullTimeEquivalent())
                .contains(one);
        assertThat(Coordination.builder()
                        .function("f")
                        .fullTimeEquivalent(oneToo)
                        .build()
                        .getFullTimeEquivalent())
                .contains(one);
    }
}

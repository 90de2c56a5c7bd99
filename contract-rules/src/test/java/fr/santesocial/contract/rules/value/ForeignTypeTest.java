package fr.santesocial.contract.rules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.report.Spot;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A constraint that no rule knows is never passed over, wherever it stands. */
class ForeignTypeTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "address,      Email",
        "otherAddress, Email",
        "addresses,    Email",
        "label,        Size",
    })
    void noRuleReadsPastIt(String member, String annotation) {
        Shape<ForeignType> shape = ForeignType.with(member);
        for (ValueRule rule : ValueRules.RULES) {
            assertThatThrownBy(() -> Constraints.of(shape, rule, ValueRules.RULES))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("ForeignType bears @jakarta.validation.constraints." + annotation)
                    .hasMessageEndingWith("teach one of value.blank, value.too-long, value.id-malformed,"
                            + " value.out-of-range, value.too-many-digits");
        }
    }

    @Test
    void aViolationOfItIsNotDropped() {
        Shape<ForeignType> shape = ForeignType.with("otherAddress");
        Annotation unknown = borne(shape).get(0);
        assertThatThrownBy(
                        () -> ValueRules.finding(unknown, shape, shape.members().get(0), "x", Spot.of("/otherAddress")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("which no rule judges");
    }

    @Test
    void onlyConstraintsAreRead() {
        assertThat(borne(ForeignType.with("title")))
                .singleElement()
                .satisfies(known -> assertThat(known.annotationType()).isEqualTo(NotBlank.class));
        assertThat(borne(ForeignType.with("address")))
                .singleElement()
                .satisfies(foreign -> assertThat(foreign.annotationType()).isEqualTo(Email.class));
        assertThat(borne(ForeignType.with("note"))).isEmpty();
    }

    @Test
    void aMemberWithoutAccessorIsRefused() {
        assertThatThrownBy(() -> borne(ForeignType.with("nowhere")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a member without accessor: nowhere");
    }

    @Test
    void whatTheRulesKnowIsJudgedByTheOneThatKnowsIt() {
        Shape<ForeignType> shape = ForeignType.with("title");
        assertThat(Constraints.of(shape, new Blank(), ValueRules.RULES).members())
                .singleElement()
                .satisfies(title -> {
                    assertThat(title.member().name()).isEqualTo("title");
                    assertThat(title.demands()).hasSize(1);
                });
        assertThat(Constraints.of(shape, new TooLong(), ValueRules.RULES).members())
                .isEmpty();
    }

    private static List<Annotation> borne(Shape<ForeignType> shape) {
        return Constraints.of(shape, shape.members().get(0));
    }
}

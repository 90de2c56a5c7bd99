package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectMissingTest {
    private final RuleTester tester = RuleTester.of(new ObjectMissing());

    @Test
    void firesWhereNothingSaysWhatIsChanged() {
        Amendment amendment =
                Amendment.builder().number(1).signedOn(PartialDate.of(2025)).build();
        assertThat(tester.pointers(AmendedContracts.with(amendment))).containsExactly("/amendments/0/effects");
    }

    static Stream<Amendment> amendmentsWithAnObject() {
        return Stream.of(
                Amendment.builder().addEffect(AmendmentEffect.PARTIES).build(),
                Amendment.builder().newEnd(PartialDate.of(2030)).build(),
                Amendment.builder()
                        .period(AmendedContracts.period("2028", "2029"))
                        .build(),
                Amendment.builder()
                        .summary("Ajoute un schéma de développement.")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("amendmentsWithAnObject")
    void isSilentWhereAnythingSaysSo(Amendment amendment) {
        assertThat(tester.pointers(AmendedContracts.with(amendment))).isEmpty();
    }
}

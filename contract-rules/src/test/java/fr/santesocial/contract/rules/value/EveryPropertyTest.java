package fr.santesocial.contract.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against a property that nothing checks: a contract wrong everywhere, and a finding for each of its properties. */
class EveryPropertyTest {
    private static final ContractValidator VALIDATOR = ContractValidator.standard()
            .profile(Profile.named("values").with(ValueRules.all()).build());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eachWrongValueIsFoundAtItsPlace(int round) {
        BrokenContracts.Wrong wrong = BrokenContracts.everywhere(round);
        assertThat(VALIDATOR.validate(wrong.contract()).getFindings())
                .extracting(Finding::getPointer)
                .containsExactlyInAnyOrderElementsOf(wrong.places().keySet());
    }

    @Test
    void eachPropertyIsWrongSomewhere() {
        Set<String> broken =
                new TreeSet<>(BrokenContracts.everywhere(0).places().values());
        assertThat(broken).containsExactlyInAnyOrderElementsOf(BrokenContracts.constrainedProperties());
        assertThat(broken).hasSizeGreaterThan(150);
    }

    @Test
    void eachAnnotationOfAMemberHasItsRound() {
        assertThat(BrokenContracts.mostAnnotations()).isEqualTo(BrokenContracts.ROUNDS);
    }
}

package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmendmentRulesTest {

    static Stream<Arguments> rulesAndKinds() {
        return AmendmentRules.all().stream()
                .flatMap(rule -> rule.descriptor().kinds().stream().map(kind -> Arguments.of(rule, kind)));
    }

    @ParameterizedTest
    @MethodSource("rulesAndKinds")
    void passesOnSoundAmendments(Rule<?> rule, ContractKind kind) {
        assertThat(RuleTester.of(rule).outcome(AmendedContracts.sound(kind)).status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @MethodSource("rulesAndKinds")
    void isNotApplicableWithoutAmendments(Rule<?> rule, ContractKind kind) {
        assertThat(RuleTester.of(rule).outcome(ReferenceContracts.sound(kind)).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void thereAreSixInTheOrderOfTheRulebook() {
        List<String> ids = AmendmentRules.all().stream()
                .map(rule -> rule.descriptor().id().substring("amendment.".length()))
                .toList();
        assertThat(ids)
                .containsExactly(
                        "party-missing", "prolongation-gap", "end-not-later", "numbering", "object-missing", "undated");
    }
}

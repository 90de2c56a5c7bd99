package fr.santesocial.contract.rules.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatoryRulesTest {
    @Test
    void listsTheRulebookInOrder() {
        assertThat(SignatoryRules.all().stream().map(rule -> rule.descriptor().id()))
                .containsExactly(
                        "signatory.ars-missing",
                        "signatory.local-authority-missing",
                        "signatory.caf-missing",
                        "signatory.msa-absent",
                        "signatory.prefect-absent",
                        "signatory.function-missing",
                        "signatory.deliberation-missing",
                        "signatory.count-differs",
                        "signatory.repeated",
                        "signatory.health-competence-unstated",
                        "signatory.commune-not-bound");
    }

    static Stream<Arguments> rulesOnTheirKinds() {
        return SignatoryRules.all().stream()
                .flatMap(rule -> rule.descriptor().kinds().stream()
                        .sorted()
                        .map(kind -> Arguments.of(rule.descriptor().id(), kind, rule)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("rulesOnTheirKinds")
    void isSilentOnTheSoundContract(String id, ContractKind kind, Rule<?> rule) {
        assertThat(RuleTester.of(rule).outcome(ReferenceContracts.sound(kind)).status())
                .isIn(OutcomeStatus.PASSED, OutcomeStatus.NOT_APPLICABLE);
    }
}

package fr.santesocial.contract.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.geography.GeographicCode;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.BlockedException;
import fr.santesocial.contract.rules.rule.ContractIndex;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.term.TermRules;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTermTest {
    @ParameterizedTest
    @ValueSource(strings = {"/term", "/term/start", "/amendments/0/newEnd", "/relatedPlans"})
    void theTermOfAContractRestsOnAllThatItIsReckonedFrom(String gap) {
        assertThatThrownBy(() -> ContractTerm.effective(damaged(gap))).isInstanceOf(BlockedException.class);
    }

    @Test
    void otherDamageLeavesTheTermAsItIs() {
        Element<Contract> contract = damaged("/stage");
        assertThat(ContractTerm.effective(contract)).isEqualTo(contract.value().effectiveTerm());
        assertThat(ContractTerm.effective(contract).start()).isPresent();
    }

    private static Element<Contract> damaged(String... pointers) {
        Damage.Builder damage = Damage.builder();
        for (String pointer : pointers) {
            Finding cause = Finding.of(
                            "structure.test",
                            Severity.ERROR,
                            Spot.of(pointer),
                            TermRules.all().get(0).descriptor().wording())
                    .build();
            damage.gap(new Gap(pointer, cause));
        }
        ContractIndex index = new ContractIndex(ReferenceContracts.sound(ContractKind.CLS), damage.build());
        return new ContractView(index, RuleTester.DAY, GeographicCode.official(), Map.of()).contract();
    }
}

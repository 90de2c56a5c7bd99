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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneByOneTest {
    private final List<String> seen = new ArrayList<>();

    @Test
    void looksAtEach() {
        OneByOne.look(List.of("a", "b"), seen::add);
        assertThat(seen).containsExactly("a", "b");
    }

    @Test
    void looksAtTheOthersBeforeItSaysWhatBlocksTheFirst() {
        Element<Contract> contract = damaged("/stage", "/term");
        assertThatThrownBy(() -> OneByOne.look(List.of("title", "term", "notes", "stage", "axes"), member -> {
                    contract.reads(member);
                    seen.add(member);
                }))
                .isInstanceOfSatisfying(
                        BlockedException.class,
                        blocked -> assertThat(blocked.gap().pointer()).isEqualTo("/term"));
        assertThat(seen).containsExactly("title", "notes", "axes");
    }

    @Test
    void stopsAtWhatIsNoDamage() {
        assertThatThrownBy(() -> OneByOne.look(List.of("a", "b"), each -> {
                    seen.add(each);
                    throw new IllegalStateException("a fault of the rule");
                }))
                .hasMessage("a fault of the rule");
        assertThat(seen).containsExactly("a");
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

package fr.santesocial.contract.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.geography.GeographicCode;
import fr.santesocial.contract.rules.rule.ContractIndex;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Element;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest(name = "until {0}")
    @CsvSource({"2026-03-14, CERTAIN", "2026-03-15, EXCLUDED", "2026-03, POSSIBLE", "2026-02, CERTAIN", "2027, EXCLUDED"
    })
    void knowsWhoHasLeft(String end, Certainty lacking) {
        assertLacking(during(Period.builder().end(PartialDate.parse(end)).build()), lacking);
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"2026-03-16, CERTAIN", "2026-03-15, EXCLUDED", "2026-03, POSSIBLE", "2026-04, CERTAIN", "2025, EXCLUDED"
    })
    void knowsWhoIsToCome(String start, Certainty lacking) {
        assertLacking(during(Period.builder().start(PartialDate.parse(start)).build()), lacking);
    }

    @Test
    void takesOthersForMembers() {
        assertLacking(Commune.builder().name("Barbâtre").build(), Certainty.EXCLUDED);
    }

    private static Commune during(Period period) {
        return Commune.builder().name("Barbâtre").period(period).build();
    }

    private static void assertLacking(Commune commune, Certainty lacking) {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .territory(Territory.builder()
                        .name("Le Littoral")
                        .addCommunes(commune)
                        .build())
                .build();
        ContractView view =
                new ContractView(new ContractIndex(contract, Damage.none()), DAY, GeographicCode.official(), Map.of());
        Element<Commune> element = view.all(Commune.class).get(0);
        assertThat(Membership.isLacking(element, view)).isEqualTo(lacking);
        assertThat(Membership.isLacking(element, PartialDate.of(DAY))).isEqualTo(lacking);
    }
}

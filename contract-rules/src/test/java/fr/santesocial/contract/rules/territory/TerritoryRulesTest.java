package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.commune;
import static fr.santesocial.contract.rules.territory.TerritoryCases.epci;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TerritoryRulesTest {
    @Test
    void listsTheRulebookInOrder() {
        assertThat(TerritoryRules.all().stream().map(rule -> rule.descriptor().id()))
                .containsExactly(
                        "territory.siren-malformed",
                        "territory.commune-code-malformed",
                        "territory.commune-unknown",
                        "territory.commune-outside-epci",
                        "territory.count-differs",
                        "territory.spans-departments");
    }

    static Stream<Arguments> rulesOnTheirKinds() {
        return TerritoryRules.all().stream()
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

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of(new SirenMalformed(), "/organisations/0/siret"),
                Arguments.of(new SirenMalformed(), "/territory/epcis/0/siren"),
                Arguments.of(new CommuneCodeMalformed(), "/organisations/0/inseeCode"),
                Arguments.of(new CommuneUnknown(), "/territory/communes/0/inseeCode"),
                Arguments.of(new CommuneOutsideEpci(), "/territory/epcis/1"),
                Arguments.of(new CommuneOutsideEpci(), "/territory/communes/0/period"),
                Arguments.of(new CommuneOutsideEpci(), "/term"),
                Arguments.of(new CommuneOutsideEpci(), "/relatedPlans/0/period/end"),
                Arguments.of(new CommuneCountDiffers(), "/territory/communes/3"),
                Arguments.of(new SpansDepartments(), "/territory/communes/0/inseeCode"),
                Arguments.of(new SpansDepartments(), "/territory"));
    }

    /** The document has no finding of these rules but where the damage is, or that the damage may explain. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("damaged")
    void neverTakesWhatCouldNotBeReadForAbsent(Rule<?> rule, String pointer) {
        Contract whole = TerritoryCases.declaring(
                TerritoryCases.with(
                        List.of(epci(TerritoryCases.NOIRMOUTIER)),
                        rule instanceof CommuneOutsideEpci
                                ? List.of(commune(TerritoryCases.MALLIEVRE))
                                : List.of(commune(TerritoryCases.BARBATRE))),
                TerritoryCases.communes(4));
        Contract contract = Contract.builder()
                .from(whole)
                .organisations(List.of(Organisation.builder().id("a").name("A").build()))
                .territory(pointer.equals("/territory") ? Optional.empty() : whole.getTerritory())
                .build();
        Gap gap = new Gap(
                pointer,
                Finding.of("structure.type", Severity.ERROR, Spot.of(pointer), TerritoryRules.WORDING)
                        .build());
        PartialContract partial = new PartialContract(
                Optional.of(contract), Damage.builder().gap(gap).build(), List.of());
        RuleOutcome outcome = ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(partial)
                .getOutcomes()
                .get(0);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.undecided()).anyMatch(u -> u.getReason().equals("engine.blocked"));
    }
}

package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withOrganisation;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withoutKind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What could not be read is never taken for what is absent. */
class DamagedSignatoriesTest {
    private static final Contract NOBODY = Contract.builder()
            .from(signedBy(ContractKind.PLUSS))
            .territory(Territory.builder()
                    .from(signedBy(ContractKind.PLUSS).getTerritory().orElseThrow())
                    .rural(true)
                    .addNeighbourhood("Le Haut-Bois")
                    .build())
            .addDeclaredCounts(DeclaredCount.builder()
                    .of(CountedElement.SIGNATORIES)
                    .count(1)
                    .build())
            .build();

    static Stream<Rule<?>> all() {
        return SignatoryRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNotMissASignatoryThatCouldNotBeRead(Rule<?> rule) {
        Damage damage = Damage.builder()
                .gap(gap("/signatories/0"))
                .removedFromList("/signatories", 0)
                .build();
        assertNotEvaluated(rule, NOBODY, damage);
    }

    static Stream<Rule<?>> thoseThatReadOrganisations() {
        return Stream.of(
                new ArsMissing(),
                new LocalAuthorityMissing(),
                new CafMissing(),
                new MsaAbsent(),
                new PrefectAbsent(),
                new DeliberationMissing(),
                new HealthCompetenceUnstated(),
                new Repeated(),
                new CommuneNotBound());
    }

    @ParameterizedTest
    @MethodSource("thoseThatReadOrganisations")
    void doesNotMissAnOrganisationThatCouldNotBeRead(Rule<?> rule) {
        Contract contract = Contract.builder()
                .from(withOrganisation(NOBODY, withoutKind("autre", "Autre")))
                .addSignatories(signing("perdue"), signing("autre"))
                .build();
        Damage damage = Damage.builder()
                .gap(gap("/organisations/9"))
                .removedFromList("/organisations", 9)
                .removedId(ElementKind.ORGANISATION, "perdue")
                .build();
        assertNotEvaluated(rule, contract, damage);
    }

    static Stream<Rule<?>> thoseThatReadTheOrganisationMember() {
        return Stream.of(new FunctionMissing(), new Repeated());
    }

    @ParameterizedTest
    @MethodSource("thoseThatReadTheOrganisationMember")
    void doesNotSkipASignatoryWhoseOrganisationIsDamaged(Rule<?> rule) {
        Contract contract = Contract.builder()
                .from(NOBODY)
                .addSignatories(signing("caf"), SignatoryCases.collective("les maires"))
                .build();
        assertNotEvaluated(
                rule,
                contract,
                Damage.builder().gap(gap("/signatories/1/organisation")).build());
    }

    private static void assertNotEvaluated(Rule<?> rule, Contract contract, Damage damage) {
        PartialContract partial = new PartialContract(Optional.of(contract), damage, List.of());
        RuleOutcome outcome = ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(partial)
                .getOutcomes()
                .get(0);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private static Gap gap(String pointer) {
        return new Gap(
                pointer,
                Finding.of("structure.type", Severity.ERROR, Spot.of(pointer), SignatoryRules.WORDING)
                        .build());
    }
}

package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.budgeted;
import static fr.santesocial.contract.rules.financing.FinancingCases.posts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.Field;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The family as a whole, the fiche that names no money, and what could not be read. */
class FinancingRulesTest {
    private final RuleTester none = RuleTester.of(new NoFinancing());

    static Stream<Rule<?>> all() {
        return FinancingRules.all().stream();
    }

    @Test
    void theFamilyIsListedInTheOrderOfTheRulebook() {
        assertThat(all().map(rule -> rule.descriptor().id() + " "
                        + rule.descriptor().grades().severity()))
                .containsExactly(
                        "financing.sum-differs WARNING",
                        "financing.amount-negative ERROR",
                        "financing.amount-implausible WARNING",
                        "financing.range-inverted ERROR",
                        "financing.shares-not-whole ERROR",
                        "financing.mixed-bases WARNING",
                        "financing.funder-field-reversed WARNING",
                        "financing.funder-not-party INFO",
                        "financing.coordinator-not-at-parity INFO",
                        "financing.double-coordination WARNING",
                        "financing.cej-after-ctg WARNING",
                        "financing.undefined-after-start WARNING",
                        "financing.none INFO");
    }

    @ParameterizedTest
    @MethodSource("all")
    void soundContractsGiveNoFinding(Rule<?> rule) {
        for (ContractKind kind : rule.descriptor().kinds()) {
            assertThat(RuleTester.of(rule).pointers(ReferenceContracts.sound(kind)))
                    .as("%s", kind)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',  '',      '',      true",
        "'',  ars,     '',      false",
        "'',  '',      ars,     false",
        "500, '',      '',      false",
        "'',  ars,     caf,     false",
        "'',  -,       '',      true",
        "x,   '',      '',      true",
        "'',  - TO_DEFINE, '',  false",
    })
    void aFicheNamesMoney(String budget, String own, String ofOperation, boolean fires) {
        assertThat(none.pointers(budgeted(budget, own, ofOperation)))
                .isEqualTo(fires ? List.of("/fichesActions/0/financings") : List.of());
    }

    @Test
    void isNotApplicableWithoutFiches() {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .fichesActions(List.of())
                .build();
        assertThat(none.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    static Stream<Rule<?>> thoseThatLookAtFiches() {
        return all().filter(rule -> !List.of("financing.double-coordination", "financing.coordinator-not-at-parity")
                .contains(rule.descriptor().id()));
    }

    @ParameterizedTest
    @MethodSource("thoseThatLookAtFiches")
    void doesNotMissALineThatCouldNotBeRead(Rule<?> rule) {
        assertNotEvaluated(rule, budgeted("500", ""), gap("/fichesActions/0/financings/0"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNotMissAFicheThatCouldNotBeRead(Rule<?> rule) {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.PLUSS))
                .fichesActions(List.of())
                .build();
        assertNotEvaluated(rule, contract, gap("/fichesActions/0"));
    }

    @Test
    void doesNotMissAPostsLineThatCouldNotBeRead() {
        Contract contract = posts(ContractKind.PLUSS, "Coordinatrice: ", "Coordonnateur CLSM: ");
        Damage.Builder first = gap("/governance/coordination/0/financings/0");
        assertNotEvaluated(new CoordinatorNotAtParity(), contract, first);
        assertNotEvaluated(new SharesNotWhole(), contract, first);
        assertNotEvaluated(new DoubleCoordination(), contract, gap("/governance/coordination/1/financings/0"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void doesNotTakeAFunderThatCouldNotBeReadForAnother(boolean legible) {
        Contract contract =
                FinancingCases.fiche(ContractKind.PLUSS, "perdu; ars", fiche -> fiche.fields(List.of(Field.FAMILY)));
        Damage.Builder damage = gap("/organisations/9").removedFromList("/organisations", 9);
        if (legible) {
            damage.removedId(ElementKind.ORGANISATION, "perdu");
        } else {
            damage.illegibleId(ElementKind.ORGANISATION);
        }
        RuleOutcome outcome = outcome(new FunderFieldReversed(), contract, damage.build());
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.undecided()).extracting(open -> open.getReason()).contains("engine.blocked");
    }

    private static void assertNotEvaluated(Rule<?> rule, Contract contract, Damage.Builder damage) {
        RuleOutcome outcome = outcome(
                rule, Contract.builder().from(contract).kind(ContractKind.PLUSS).build(), damage.build());
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private static RuleOutcome outcome(Rule<?> rule, Contract contract, Damage damage) {
        return ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(new PartialContract(Optional.of(contract), damage, List.of()))
                .getOutcomes()
                .get(0);
    }

    private static Damage.Builder gap(String pointer) {
        Finding cause = Finding.of("structure.type", Severity.ERROR, Spot.of(pointer), FinancingRules.WORDING)
                .build();
        return Damage.builder().gap(new Gap(pointer, cause));
    }
}

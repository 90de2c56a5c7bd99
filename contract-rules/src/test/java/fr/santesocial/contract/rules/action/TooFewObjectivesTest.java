package fr.santesocial.contract.rules.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
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
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooFewObjectivesTest {
    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.PLAN_TERRITORIAL_SANTE);
    private final RuleTester tester = RuleTester.of(new TooFewObjectives());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "two objectives,          objectif-1 objectif-2, true",
                "a single objective,      objectif-1,            false",
                "none,                    '',                    false",
                "the same one twice,      objectif-1 objectif-1, false",
                "one that does not exist, objectif-1 objectif-9, false",
            })
    void countsObjectivesOfThePlan(String name, String ids, boolean silent) {
        List<String> expected = silent ? List.of() : List.of("/fichesActions/0/servesObjectives");
        assertThat(tester.pointers(serving(ids))).isEqualTo(expected);
    }

    @Test
    void saysHowManyAreServed() {
        var finding = tester.outcome(serving("objectif-1")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » répond à 1 objectif du plan ; il en faut au moins 2.");
        assertThat(finding.getSpot().words(Locale.FRENCH)).isEqualTo("Fiche action 1.1 › objectifs du plan servis");
        var none = tester.outcome(serving("")).findings().get(0);
        assertThat(none.message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » ne répond à aucun objectif du plan ; il en faut au moins 2.");
        assertThat(none.message(Locale.ENGLISH))
                .isEqualTo("Fiche “1.1” serves no objective of the plan; at least 2 are needed.");
    }

    @Test
    void theMinimumOfTheDefinitionCannotBeLowered() {
        Profile.Builder builder = Profile.named("lax").adopting(new TooFewObjectives());
        assertThat(builder.setting("action.too-few-objectives", "minimum", 2)).isSameAs(builder);
        assertThatThrownBy(() -> builder.setting("action.too-few-objectives", "minimum", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimum");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "objectif-1 objectif-9,            0, uncertain",
        "objectif-8 objectif-9,            0, uncertain",
        "objectif-9,                       1, ''",
        "objectif-1,                       1, ''",
        "objectif-1 objectif-2 objectif-9, 0, ''",
    })
    void anObjectiveWhoseIdIsIllegibleMayBeTheOneServed(String ids, int findings, String reason) {
        RuleOutcome outcome = damaged(ids, Damage.builder().illegibleId(ElementKind.OBJECTIVE));
        assertThat(outcome.findings()).hasSize(findings);
        assertThat(outcome.undecided())
                .extracting(Undecided::getReason)
                .isEqualTo(reason.isEmpty() ? List.of() : List.of("action.too-few-objectives.reason." + reason));
    }

    @Test
    void saysWhichObjectivesMayBeMissing() {
        RuleOutcome outcome = damaged("objectif-1 objectif-9", Damage.builder().illegibleId(ElementKind.OBJECTIVE));
        Undecided undecided = outcome.undecided().get(0);
        assertThat(undecided.message(Locale.FRENCH))
                .isEqualTo("Un objectif du plan est illisible : on ne peut pas savoir si la fiche « 1.1 » répond à"
                        + " au moins 2 objectifs.");
        assertThat(undecided.getSpot().pointer()).isEqualTo("/fichesActions/0/servesObjectives");
    }

    @Test
    void anObjectiveThatIsDamagedButNamedIsServed() {
        RuleOutcome outcome =
                damaged("objectif-1 objectif-9", Damage.builder().removedId(ElementKind.OBJECTIVE, "objectif-9"));
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void isNotApplicableWithoutFiches() {
        Contract without =
                Contract.builder().from(SOUND).fichesActions(List.of()).build();
        assertThat(tester.outcome(without).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void isNotAboutOtherKindsOfContract() {
        Contract cls = Contract.builder()
                .from(serving("objectif-1"))
                .kind(ContractKind.CLS)
                .build();
        assertThat(tester.outcome(cls).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void otherProfilesMayAdoptItWithAnotherMinimum() {
        Profile strict = Profile.named("strict")
                .adopting(new TooFewObjectives())
                .setting("action.too-few-objectives", "minimum", 3)
                .build();
        Contract cls = Contract.builder().from(SOUND).kind(ContractKind.CLS).build();
        assertThat(ContractValidator.standard().profile(strict).validate(cls).getVerdict())
                .isEqualTo(Verdict.NON_CONFORMANT);
    }

    /** What becomes of the rule where the third objective of the plan could not be read. */
    private static RuleOutcome damaged(String ids, Damage.Builder damage) {
        Rule<?> rule = new TooFewObjectives();
        Finding cause = Finding.of(
                        "structure.test",
                        Severity.ERROR,
                        Spot.of("/objectives/2"),
                        rule.descriptor().wording())
                .build();
        damage.gap(new Gap("/objectives/2", cause)).removedFromList("/objectives", 2);
        PartialContract partial = new PartialContract(Optional.of(serving(ids)), damage.build(), List.of(cause));
        RuleOutcome outcome = ContractValidator.standard()
                .profile(Profile.named("only").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(partial)
                .getOutcomes()
                .get(0);
        assertThat(outcome.undecided())
                .allSatisfy(undecided -> assertThat(undecided.message(Locale.ENGLISH))
                        .isNotBlank()
                        .doesNotContain("{"));
        return outcome;
    }

    private static Contract serving(String ids) {
        FicheAction fiche = FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .servesObjectives(ids.isEmpty() ? List.of() : List.of(ids.split(" ")))
                .build();
        return Contract.builder().from(SOUND).fichesActions(List.of(fiche)).build();
    }
}

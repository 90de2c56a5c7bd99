package fr.santesocial.contract.rules.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Verdict;
import java.util.List;
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
        assertThat(finding.message(java.util.Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » répond à 1 objectif du plan ; il en faut au moins 2.");
        assertThat(finding.getSpot().words(java.util.Locale.FRENCH))
                .isEqualTo("Fiche action 1.1 › objectifs du plan servis");
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

    private static Contract serving(String ids) {
        FicheAction fiche = FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .servesObjectives(ids.isEmpty() ? List.of() : List.of(ids.split(" ")))
                .build();
        return Contract.builder().from(SOUND).fichesActions(List.of(fiche)).build();
    }
}

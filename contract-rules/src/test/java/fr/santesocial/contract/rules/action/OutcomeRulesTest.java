package fr.santesocial.contract.rules.action;

import static fr.santesocial.contract.rules.action.ActionCases.achievement;
import static fr.santesocial.contract.rules.action.ActionCases.operation;
import static fr.santesocial.contract.rules.action.ActionCases.period;
import static fr.santesocial.contract.rules.action.ActionCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fiche records of its outcome: nothing, or the contrary of its status. */
class OutcomeRulesTest {
    private static final String NOT_HELD = "L'action n'a pas eu lieu.";
    private final RuleTester undocumented = RuleTester.of(new OutcomeUndocumented());
    private final RuleTester contradicted = RuleTester.of(new StatusContradicted());

    @ParameterizedTest
    @CsvSource({
        "DONE,                 achievements",
        "PARTLY_DONE,          achievements",
        "ABANDONED,            statusReason",
        "IN_PROGRESS,          ''",
        "INTEGRATED_ELSEWHERE, ''",
    })
    void whatIsOverNeedsARecordOrAReason(ActionStatus status, String member) {
        Contract whole = with(fiche -> fiche.status(status));
        Contract part = with(fiche -> fiche.addOperation(operation(operation -> operation.status(status))));
        if (member.isEmpty()) {
            assertThat(undocumented.outcome(whole).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
            assertThat(undocumented.outcome(part).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        } else {
            assertThat(undocumented.pointers(whole)).containsExactly("/fichesActions/0/" + member);
            assertThat(undocumented.pointers(part)).containsExactly("/fichesActions/0/operations/0/" + member);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DONE,        'Complétez le bilan : décrivez ce qui a été réalisé.'",
        "PARTLY_DONE, 'Complétez le bilan : décrivez ce qui a été réalisé.'",
        "ABANDONED,   'Complétez le bilan : donnez la raison de l''abandon.'",
    })
    void saysWhatToAdd(ActionStatus status, String mend) {
        var finding = undocumented
                .outcome(with(fiche -> fiche.status(status)))
                .findings()
                .get(0);
        assertThat(finding.fix(Locale.FRENCH)).isEqualTo(mend);
    }

    @Test
    void saysWhichOperationIsMeant() {
        var done = operation(operation -> operation.status(ActionStatus.DONE));
        var denied = operation(operation -> operation.status(ActionStatus.DONE).addAchievement(achievement(NOT_HELD)));
        assertThat(undocumented
                        .outcome(with(fiche -> fiche.addOperation(done)))
                        .findings()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("Dans l'opération « Opération » de la fiche « 1.1 », l'état est « réalisée », mais rien ne"
                        + " dit ce qui a été fait.");
        assertThat(contradicted
                        .outcome(with(fiche -> fiche.addOperation(denied)))
                        .findings()
                        .get(0)
                        .message(Locale.FRENCH))
                .startsWith("Dans l'opération « Opération » de la fiche « 1.1 », l'état dit");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DONE,        'Dans la fiche « 1.1 », l''état est « réalisée », mais rien ne dit ce qui a été fait.'",
        "PARTLY_DONE, 'Dans la fiche « 1.1 », l''état est « partiellement réalisée », mais rien ne dit ce qui a été fait.'",
        "ABANDONED,   'Dans la fiche « 1.1 », l''état est « abandonnée », mais rien n''en dit la raison.'",
    })
    void saysWhatIsNotRecorded(ActionStatus status, String message) {
        assertThat(undocumented.outcome(with(fiche -> fiche.status(status))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.FRENCH)).isEqualTo(message));
    }

    @Test
    void aReasonOrAnAchievementIsEnough() {
        Contract reason = with(fiche -> fiche.status(ActionStatus.ABANDONED).statusReason("Plus de médecin."));
        Contract done = with(fiche -> fiche.status(ActionStatus.DONE).addAchievement(achievement("Un forum")));
        Contract byOperation = with(fiche -> fiche.status(ActionStatus.DONE)
                .addOperation(operation(operation -> operation.addAchievement(achievement("Un forum")))));
        assertThat(undocumented.pointers(reason)).isEmpty();
        assertThat(undocumented.pointers(done)).isEmpty();
        assertThat(undocumented.pointers(byOperation)).isEmpty();
    }

    @Test
    void anOperationIsReportedWhereItsFicheIsNot() {
        Contract contract =
                with(fiche -> fiche.addOperation(operation(operation -> operation.status(ActionStatus.DONE))));
        Contract allOver = with(fiche -> fiche.status(ActionStatus.DONE)
                .addOperation(operation(operation -> operation.status(ActionStatus.DONE))));
        Contract recorded = with(fiche -> fiche.addAchievement(achievement("Un forum"))
                .addOperation(operation(operation -> operation.status(ActionStatus.DONE))));
        assertThat(undocumented.pointers(contract)).containsExactly("/fichesActions/0/operations/0/achievements");
        assertThat(undocumented.pointers(allOver)).containsExactly("/fichesActions/0/achievements");
        assertThat(undocumented.pointers(recorded)).isEmpty();
    }

    @Test
    void aRecordOfNothingContradictsDone() {
        Contract contract = with(fiche -> fiche.status(ActionStatus.DONE).addAchievement(achievement(NOT_HELD)));
        assertThat(contradicted.outcome(contract).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/fichesActions/0/status");
            assertThat(finding.getRelated().stream().map(Spot::pointer))
                    .containsExactly("/fichesActions/0/achievements/0");
            assertThat(finding.message(Locale.FRENCH))
                    .endsWith("mais son bilan dit le contraire : « L'action n'a pas eu lieu ».");
        });
    }

    @Test
    void aReasonContradictsWhateverElseIsRecorded() {
        Contract contract = with(fiche ->
                fiche.status(ActionStatus.DONE).statusReason(NOT_HELD).addAchievement(achievement("Un comité")));
        assertThat(contradicted.outcome(contract).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/fichesActions/0/status");
            assertThat(finding.getRelated().stream().map(Spot::pointer))
                    .containsExactly("/fichesActions/0/statusReason");
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("Dans la fiche « 1.1 », l'état dit que l'action est réalisée, mais l'explication donnée"
                            + " dit le contraire : « L'action n'a pas eu lieu ».");
            assertThat(finding.message(Locale.ENGLISH))
                    .startsWith("In fiche “1.1” the status says that the action is done, but the explanation given"
                            + " says the contrary: ");
        });
    }

    @Test
    void oneThingDoneIsEnoughForDone() {
        Contract contract = with(fiche ->
                fiche.status(ActionStatus.DONE).addAchievements(achievement("Deux ateliers"), achievement(NOT_HELD)));
        assertThat(contradicted.pointers(contract)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PARTLY_DONE", "POSTPONED", "ABANDONED"})
    void otherStatusesAreNoMatter(ActionStatus status) {
        Contract contract = with(fiche -> fiche.status(status).addAchievement(achievement(NOT_HELD)));
        assertThat(contradicted.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void anOperationWithoutStatusHasThatOfItsFiche() {
        Contract inherited = with(fiche -> fiche.status(ActionStatus.DONE)
                .addOperation(operation(operation -> operation.addAchievement(achievement(NOT_HELD)))));
        Contract ownStatus = with(fiche -> fiche.status(ActionStatus.DONE)
                .addOperation(operation(
                        operation -> operation.status(ActionStatus.ABANDONED).addAchievement(achievement(NOT_HELD)))));
        assertThat(contradicted.pointers(inherited)).containsExactly("/fichesActions/0/operations/0/status");
        assertThat(contradicted.pointers(ownStatus)).isEmpty();
    }

    @ParameterizedTest(name = "put off to 2017, calendar to {0}: {1}")
    @CsvSource({"2016, 1", "2017, 0"})
    void whatIsPutOffCountsBeyondTheCalendar(String end, int findings) {
        Contract contract = with(fiche -> fiche.status(ActionStatus.DONE)
                .calendar(period("2016", end))
                .addAchievement(achievement("Le forum a été reporté en 2017")));
        assertThat(contradicted.pointers(contract)).hasSize(findings);
    }
}

package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.ReportHeader;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractValidatorTest {
    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.CLS);
    private static final Grades ERROR = Grades.always(Severity.ERROR);

    @Test
    void takesTheProfileFromTheKindOfContract() {
        for (ContractKind kind : ContractKind.values()) {
            ValidationReport report = at().validate(ReferenceContracts.sound(kind));
            assertThat(report.getProfile()).isEqualTo(Profiles.forKind(kind).name());
        }
    }

    @Test
    void refusesAProfileThatDoesNotExist() {
        assertThatThrownBy(() -> ContractValidator.standard().profile("clss"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clss")
                .hasMessageContaining("cls");
    }

    @Test
    void verdictsFollowFromFindingsAndFromWhatWasNotEvaluated() {
        assertThat(verdict(SampleRule.silent())).isEqualTo(Verdict.CONFORMANT);
        assertThat(verdict(SampleRule.reporting(ERROR))).isEqualTo(Verdict.NON_CONFORMANT);
        assertThat(verdict(SampleRule.reporting(Grades.always(Severity.WARNING))))
                .isEqualTo(Verdict.CONFORMANT);
        assertThat(verdict(SampleRule.unsure(Severity.ERROR))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(SampleRule.unsure(Severity.WARNING))).isEqualTo(Verdict.CONFORMANT);
    }

    @Test
    void aRuleThatBreaksDownIsNotEvaluatedAndNamed() {
        SampleRule broken = new SampleRule(ERROR, (fiche, view, findings) -> {
            throw new IllegalStateException("broken on purpose");
        });
        ValidationReport report = at().profile(only(broken)).validate(SOUND);
        RuleOutcome outcome = report.getOutcomes().get(0);
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.subjects()).isZero();
        assertThat(outcome.undecided().get(0).message(Locale.ENGLISH)).contains("sample.rule");
        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void leavingAnyRuleOutOfTheLedgerNeverGivesConformant() {
        for (ContractKind kind : ContractKind.values()) {
            ValidationReport report = at().validate(ReferenceContracts.sound(kind));
            assertThat(report.getVerdict()).as("%s", kind).isEqualTo(Verdict.CONFORMANT);
            for (int i = 0; i < report.getOutcomes().size(); i++) {
                List<RuleOutcome> without = new ArrayList<>(report.getOutcomes());
                String missing = without.remove(i).ruleId();
                ReportHeader header = new ReportHeader(
                        report.getProfile(),
                        report.getCatalogueVersion(),
                        report.getReferenceDate(),
                        report.getOutcomes().stream().map(RuleOutcome::ruleId).toList());
                assertThat(new ValidationReport(header, List.of(), without).getVerdict())
                        .as("%s without %s", kind, missing)
                        .isEqualTo(Verdict.UNDETERMINED);
            }
        }
    }

    @Test
    void severityFollowsTheStage() {
        SampleRule rule =
                SampleRule.reporting(Grades.from(ContractStage.FRAMEWORK_SIGNED, Severity.ERROR, Severity.INFO));
        assertThat(severities(rule, ContractStage.PREPARATION)).containsOnly(Severity.INFO);
        assertThat(severities(rule, ContractStage.FRAMEWORK_SIGNED)).containsOnly(Severity.ERROR);
        assertThat(severities(rule, ContractStage.CLOSED)).containsOnly(Severity.ERROR);
    }

    @Test
    void withoutAStageTheMildestGradeIsTakenAndSaid() {
        SampleRule rule = SampleRule.reporting(Grades.from(ContractStage.IN_FORCE, Severity.ERROR, Severity.INFO));
        Finding finding =
                at().profile(only(rule)).validate(staged(null)).getFindings().get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.isStageUnknown()).isTrue();
        assertThat(finding.message(Locale.FRENCH)).contains("stade du contrat n'est pas indiqué");
    }

    @Test
    void whatMightBeAnErrorLeavesTheVerdictOpenWithoutAStage() {
        SampleRule rule = SampleRule.reporting(Grades.from(ContractStage.IN_FORCE, Severity.ERROR, Severity.INFO));
        assertThat(at().profile(only(rule)).validate(staged(null)).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(at().profile(only(rule))
                        .validate(staged(ContractStage.PREPARATION))
                        .getVerdict())
                .isEqualTo(Verdict.CONFORMANT);
        SampleRule mild = SampleRule.reporting(Grades.from(ContractStage.IN_FORCE, Severity.WARNING, Severity.INFO));
        assertThat(at().profile(only(mild)).validate(staged(null)).getVerdict()).isEqualTo(Verdict.CONFORMANT);
    }

    @Test
    void aDamagedStageBlocksTheRulesThatDependOnIt() {
        Finding cause = Finding.of("sample.rule", Severity.ERROR, Spot.of("/stage"), sampleWording())
                .build();
        PartialContract partial = new PartialContract(
                Optional.of(staged(null)),
                Damage.builder().gap(new Gap("/stage", cause)).build(),
                List.of(cause));
        SampleRule staged = SampleRule.reporting(Grades.from(ContractStage.IN_FORCE, Severity.ERROR, Severity.INFO));
        RuleOutcome outcome =
                at().profile(only(staged)).validate(partial).getOutcomes().get(0);
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.undecided().get(0).getReason()).isEqualTo("engine.blocked");
        assertThat(at().profile(only(SampleRule.silent()))
                        .validate(partial)
                        .getOutcomes()
                        .get(0)
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aRuleCannotBeExchangedForAnotherOfItsId() {
        Profile theirs = only(SampleRule.silent());
        Profile.Builder builder = Profile.named("mixed").with(List.of(SampleRule.reporting(ERROR)));
        assertThatThrownBy(() -> builder.extending(theirs)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.with(List.of(SampleRule.silent())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(at().profile(builder.build()).validate(SOUND).getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);
    }

    @Test
    void aProfileWithoutRulesHasLookedAtNothing() {
        Profile nothing = Profile.named("nothing").build();
        assertThat(at().profile(nothing).validate(SOUND).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aRuleForLaterStagesIsNotApplicableBeforeAndNotEvaluatedWithoutAStage() {
        SampleRule rule = SampleRule.reporting(Grades.onlyFrom(ContractStage.IN_FORCE, Severity.WARNING));
        assertThat(status(rule, staged(ContractStage.PREPARATION))).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(status(rule, staged(null))).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(status(rule, staged(ContractStage.IN_FORCE))).isEqualTo(OutcomeStatus.FAILED);
    }

    @Test
    void countsWhatWasLookedAt() {
        RuleOutcome outcome = at().profile(only(SampleRule.silent()))
                .validate(SOUND)
                .getOutcomes()
                .get(0);
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(outcome.subjects()).isEqualTo(SOUND.getFichesActions().size());
    }

    @Test
    void aGapBlocksTheRulesThatReadItAndNoOthers() {
        Finding cause = Finding.of("sample.rule", Severity.ERROR, Spot.of("/fichesActions/1/pilots"), sampleWording())
                .build();
        Damage damage = Damage.builder()
                .gap(new Gap("/fichesActions/1/pilots/0", cause))
                .build();
        PartialContract partial = new PartialContract(Optional.of(SOUND), damage, List.of(cause));
        SampleRule readsPilots =
                new SampleRule(ERROR, (fiche, view, findings) -> fiche.children("pilots", FicheAction::getPilots));
        SampleRule readsPartners =
                new SampleRule(ERROR, (fiche, view, findings) -> fiche.children("partners", FicheAction::getPartners));
        RuleOutcome blocked =
                at().profile(only(readsPilots)).validate(partial).getOutcomes().get(0);
        assertThat(blocked.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(blocked.subjects()).isEqualTo(1);
        assertThat(blocked.undecided().get(0).message(Locale.ENGLISH)).contains("seen");
        assertThat(at().profile(only(readsPartners))
                        .validate(partial)
                        .getOutcomes()
                        .get(0)
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void elementsBehindARemovedOneKeepTheirPlaceInTheDocument() {
        Finding cause = Finding.of("sample.rule", Severity.ERROR, Spot.of("/fichesActions/0"), sampleWording())
                .build();
        Damage damage = Damage.builder()
                .gap(new Gap("/fichesActions/0", cause))
                .removedFromList("/fichesActions", 0)
                .build();
        ValidationReport report = at().profile(only(SampleRule.reporting(ERROR)))
                .validate(new PartialContract(Optional.of(SOUND), damage, List.of()));
        assertThat(report.getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/fichesActions/1/title", "/fichesActions/2/title");
        assertThat(report.getOutcomes().get(0).undecided()).hasSize(1);
    }

    @Test
    void withoutAContractNoRuleIsEvaluated() {
        ValidationReport report =
                at().profile("cls").validate(new PartialContract(Optional.empty(), Damage.none(), List.of()));
        assertThat(report.getOutcomes()).isNotEmpty().allMatch(o -> o.status() == OutcomeStatus.NOT_EVALUATED);
        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static fr.santesocial.contract.rules.text.Wording sampleWording() {
        return SampleRule.silent().descriptor().wording();
    }

    private static ContractValidator at() {
        return ContractValidator.standard().at(LocalDate.of(2026, 1, 1));
    }

    private static Profile only(Rule<?> rule) {
        return Profile.named("only").with(List.of(rule)).build();
    }

    private static Verdict verdict(Rule<?> rule) {
        return at().profile(only(rule)).validate(SOUND).getVerdict();
    }

    private static OutcomeStatus status(Rule<?> rule, Contract contract) {
        return at().profile(only(rule)).validate(contract).getOutcomes().get(0).status();
    }

    private static List<Severity> severities(Rule<?> rule, ContractStage stage) {
        return at().profile(only(rule)).validate(staged(stage)).getFindings().stream()
                .map(Finding::getSeverity)
                .toList();
    }

    private static Contract staged(@org.jspecify.annotations.Nullable ContractStage stage) {
        return Contract.builder().from(SOUND).stage(Optional.ofNullable(stage)).build();
    }
}

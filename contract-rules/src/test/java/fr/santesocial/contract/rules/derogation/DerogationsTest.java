package fr.santesocial.contract.rules.derogation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.FindingGroup;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.rule.Damage;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerogationsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final String RULE = "term.end-before-start";
    private static final String PLACE = "/term/end";
    /** One error that nothing but the document itself speaks against. */
    private static final Contract BACKWARDS = ending(2023);

    @Test
    void aWaivedErrorStaysInTheReportMarkedAndCountsNoMore() {
        ValidationReport before = check(BACKWARDS);
        assertThat(before.getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);

        ValidationReport after = check(BACKWARDS, sound());

        Finding waived = only(after, RULE);
        assertThat(waived.getDerogation().orElseThrow().grounds().author()).isEqualTo("directrice de la santé");
        assertThat(waived.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(after.count(Severity.ERROR)).isZero();
        assertThat(after.countWaived()).isOne();
        assertThat(after.getVerdict()).isEqualTo(Verdict.CONFORMANT);
        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(after.groups(1)).extracting(FindingGroup::ruleId).doesNotContain(RULE);
    }

    @Test
    void holdsFromItsFirstDayToItsLast() {
        Derogation granted = sound();
        assertThat(faults(granted.grounds().granted(), granted)).isEmpty();
        assertThat(faults(granted.grounds().expires(), granted)).isEmpty();
        assertThat(faults(granted.grounds().granted().minusDays(1), granted)).containsExactly("derogation.not-started");
        assertThat(faults(granted.grounds().expires().plusDays(1), granted)).containsExactly("derogation.expired");
    }

    @Test
    void anExpiredDerogationLetsTheFindingCountAgain() {
        ValidationReport report = ContractValidator.standard()
                .at(LocalDate.of(2030, 1, 1))
                .derogations(Derogations.of(List.of(sound())))
                .validate(BACKWARDS);
        assertThat(only(report, RULE).getDerogation()).isEmpty();
        assertThat(report.getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);
    }

    @Test
    void anotherPlaceIsOfNoUse() {
        assertThat(faults(DAY, at("/term/start"))).containsExactly("derogation.unused");
        assertThat(faults(DAY, new Derogation("term.no-rule", Optional.empty(), PLACE, grounds(), Optional.empty())))
                .containsExactly("derogation.unused");
    }

    @Test
    void whereTheRuleCouldNotDecideNobodyCanSayThatItIsOfNoUse() {
        String rule = "term.duration-differs";
        Derogation granted =
                new Derogation(rule, Optional.empty(), "/term/declaredDuration", grounds(), Optional.empty());
        Contract open = with(Term.builder().declaredDuration(Period.ofYears(3)));
        assertThat(check(open).getOutcomes())
                .filteredOn(outcome -> outcome.ruleId().equals(rule))
                .isNotEmpty()
                .allMatch(outcome -> outcome.status() == OutcomeStatus.NOT_EVALUATED);
        assertThat(ids(check(open, granted))).doesNotContain("derogation.unused");

        Contract silent = with(Term.builder());
        assertThat(ids(check(silent, granted))).contains("derogation.unused");
    }

    @Test
    void theFingerprintIsAskedForAndThenHolds() {
        Finding asked = only(check(BACKWARDS, at(PLACE)), "derogation.fingerprint-missing");
        String fingerprint = fingerprintOf(asked);
        assertThat(fingerprint).matches("[0-9a-f]{16}");
        assertThat(only(check(BACKWARDS, with(fingerprint)), RULE).getDerogation())
                .isPresent();
        assertThat(asked.fix(Locale.FRENCH)).contains(fingerprint);
    }

    @Test
    void theReportKnowsTheFingerprintThatIsAskedFor() {
        ValidationReport report = check(BACKWARDS);
        assertThat(report.getFingerprints().orElseThrow().ofValue(only(report, RULE)))
                .isEqualTo(fingerprint());
        assertThat(report.getContractId()).contains(BACKWARDS.getId());
    }

    @Test
    void anotherValueReopensTheFinding() {
        ValidationReport report = check(ending(2022), sound());
        assertThat(ids(report)).contains("derogation.value-changed");
        assertThat(only(report, RULE).getDerogation()).isEmpty();
        assertThat(report.getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);
    }

    @Test
    void whatRestsOnLawOrDefinitionCannotBeWaived() {
        Contract one = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CTG))
                .signatories(List.of())
                .build();
        Finding binding = check(one).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("signatory.caf-missing"))
                .findFirst()
                .orElseThrow();
        Derogation granted = new Derogation(
                binding.getRuleId(), Optional.empty(), binding.getPointer(), grounds(), Optional.empty());
        ValidationReport report = check(one, granted);
        assertThat(ids(report)).contains("derogation.not-allowed");
        assertThat(report.countWaived()).isZero();
    }

    @Test
    void aDerogationForAnotherContractIsLeftAside() {
        Derogation other =
                new Derogation(RULE, Optional.of("autre-contrat"), PLACE, grounds(), Optional.of(fingerprint()));
        assertThat(ids(check(BACKWARDS, other))).isEqualTo(ids(check(BACKWARDS)));
        Derogation ours =
                new Derogation(RULE, Optional.of(BACKWARDS.getId()), PLACE, grounds(), Optional.of(fingerprint()));
        assertThat(check(BACKWARDS, ours).countWaived()).isOne();
    }

    @Test
    void anElementOfAListIsFoundByItsIdWhereverItStands() {
        Contract blank = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .fichesActions(ReferenceContracts.sound(ContractKind.CLS).getFichesActions().stream()
                        .map(fiche -> FicheAction.builder()
                                .from(fiche)
                                .pilots(List.of())
                                .build())
                        .toList())
                .build();
        String rule = "action.pilot-missing";
        Derogation byId =
                new Derogation(rule, Optional.empty(), "/fichesActions/fiche-2-1/pilots", grounds(), Optional.empty());
        Finding asked = only(check(blank, byId), "derogation.fingerprint-missing");
        assertThat(asked.getPointer()).isEqualTo("/fichesActions/1/pilots");
    }

    @Test
    void doesNotDriftOntoAnElementThatTakesThePlace() {
        String rule = "action.pilot-missing";
        FicheAction granted =
                FicheAction.builder().id("fiche-a").title("Bus santé").build();
        Contract before = with(Term.builder(), granted);
        String place = "/fichesActions/0/pilots";
        Derogation open = new Derogation(rule, Optional.empty(), place, grounds(), Optional.empty());
        String fingerprint = fingerprintOf(only(check(before, open), "derogation.fingerprint-missing"));
        Derogation sealed = new Derogation(rule, Optional.empty(), place, grounds(), Optional.of(fingerprint));
        assertThat(check(before, sealed).countWaived()).isOne();

        FicheAction other =
                FicheAction.builder().id("fiche-b").title("Maison sport-santé").build();
        ValidationReport after = check(with(Term.builder(), other, granted), sealed);
        assertThat(after.countWaived()).isZero();
        assertThat(ids(after)).contains("derogation.value-changed");
    }

    @Test
    void whatIsWrongWithTheDocumentIsNotWaivedWhateverItsId() {
        Finding structural = Finding.of(
                        RULE,
                        Severity.ERROR,
                        Spot.of(PLACE),
                        DerogationFault.EXPIRED.descriptor().wording())
                .build();
        Contract contract = ending(2025);
        ValidationReport report = ContractValidator.standard()
                .at(DAY)
                .derogations(Derogations.of(List.of(sound())))
                .validate(new PartialContract(Optional.of(contract), Damage.none(), List.of(structural)));
        assertThat(report.countWaived()).isZero();
        assertThat(ids(report)).contains("derogation.not-allowed");
    }

    @ParameterizedTest
    @EnumSource(DerogationFault.class)
    void everyFaultIsToldOfInBothLanguages(DerogationFault fault) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Stream.of("message", "why", "fix")
                    .forEach(part -> assertThat(fault.descriptor()
                                    .wording()
                                    .template(fault.descriptor().id() + "." + part, locale))
                            .isNotBlank());
        }
        assertThat(DerogationFault.descriptors()).hasSize(DerogationFault.values().length);
    }

    @Test
    void whatCannotBeADerogationIsRefusedInJavaToo() {
        assertThatThrownBy(() -> at("term/end")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Derogation.Grounds("r", "a", DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Contract ending(int year) {
        return with(Term.builder().start(PartialDate.of(2024, 1, 1)).end(PartialDate.of(year, 12, 31)));
    }

    private static Contract with(Term.Builder term, FicheAction... fiches) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.OTHER))
                .fichesActions(List.of(fiches))
                .term(term.build())
                .build();
    }

    private static Derogation.Grounds grounds() {
        return new Derogation.Grounds(
                "Coquille connue", "directrice de la santé", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    private static Derogation at(String place) {
        return new Derogation(RULE, Optional.empty(), place, grounds(), Optional.empty());
    }

    private static Derogation with(String fingerprint) {
        return new Derogation(RULE, Optional.empty(), PLACE, grounds(), Optional.of(fingerprint));
    }

    private static Derogation sound() {
        return with(fingerprint());
    }

    private static String fingerprint() {
        return fingerprintOf(only(check(BACKWARDS, at(PLACE)), "derogation.fingerprint-missing"));
    }

    private static String fingerprintOf(Finding asked) {
        return Objects.requireNonNull(asked.getParameters().asMap().get("fingerprint"))
                .render(Language.FRENCH);
    }

    private static List<String> faults(LocalDate day, Derogation granted) {
        return ContractValidator.standard()
                .at(day)
                .derogations(Derogations.of(List.of(granted)))
                .validate(BACKWARDS)
                .getFindings()
                .stream()
                .map(Finding::getRuleId)
                .filter(id -> id.startsWith("derogation."))
                .toList();
    }

    private static ValidationReport check(Contract contract, Derogation... granted) {
        return ContractValidator.standard()
                .at(DAY)
                .derogations(Derogations.of(List.of(granted)))
                .validate(contract);
    }

    private static List<String> ids(ValidationReport report) {
        return report.getFindings().stream().map(Finding::getRuleId).toList();
    }

    private static Finding only(ValidationReport report, String rule) {
        List<Finding> found = report.getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(rule))
                .toList();
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }
}

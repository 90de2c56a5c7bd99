package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.rule.Resolution;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a damaged document, and that no rule takes what is damaged for what is absent. */
class DamageTest {
    private static final String SOUND = "{\"id\": \"f\", \"title\": \"t\"}";

    // What is left

    @Test
    void faultInAnOptionalMemberRemovesThatMember() {
        Contract contract = partial("\"stage\": \"?\", \"generation\": 2, \"description\": 5");
        assertThat(contract.getStage()).isEmpty();
        assertThat(contract.getDescription()).isEmpty();
        assertThat(contract.getGeneration()).contains(2);
    }

    @Test
    void faultInAListMemberRemovesTheList() {
        assertThat(partial("\"notes\": \"a\"").getNotes()).isEmpty();
    }

    @Test
    void faultInAPlainElementRemovesThatElement() {
        assertThat(partial("\"notes\": [\"a\", 1, null, \"b\"]").getNotes()).containsExactly("a", "b");
    }

    @Test
    void missingRequiredMemberRemovesTheElement() {
        Contract contract = partial("\"fichesActions\": [" + SOUND + ", {\"id\": \"g\"}, {\"title\": \"t\"}]");
        assertThat(contract.getFichesActions()).extracting(FicheAction::getId).containsExactly("f");
    }

    @Test
    void faultyRequiredMemberRemovesTheElement() {
        Contract contract = partial("\"fichesActions\": [{\"id\": \"g\", \"title\": 5}, " + SOUND + "]");
        assertThat(contract.getFichesActions()).extracting(FicheAction::getId).containsExactly("f");
    }

    @Test
    void missingRequiredMemberRemovesTheNearestOptionalObject() {
        Contract contract = partial("\"predecessor\": {\"text\": \"x\"}, \"notes\": [\"a\"]");
        assertThat(contract.getPredecessor()).isEmpty();
        assertThat(contract.getNotes()).containsExactly("a");
    }

    @Test
    void damageStaysInside() {
        Contract contract = partial(
                "\"fichesActions\": [{\"id\": \"f\", \"title\": \"t\", \"operations\": [{\"title\": 1}, {\"title\": \"o\"}],"
                        + " \"indicators\": [{\"title\": \"i\", \"measures\": [{\"quantity\": {\"value\": \"1\"}}]}]}]");
        FicheAction fiche = contract.getFichesActions().get(0);
        assertThat(fiche.getOperations()).hasSize(1);
        assertThat(fiche.getIndicators().get(0).getMeasures().get(0).getQuantity())
                .isPresent();
    }

    @Test
    void elementThatSaysNothingIsRemoved() {
        FicheAction fiche = partial("\"fichesActions\": [{\"id\": \"f\", \"title\": \"t\","
                        + " \"themes\": [{\"scheme\": \"s\"}, {\"code\": 1}, {\"label\": 1, \"code\": \"c\"}]}]")
                .getFichesActions()
                .get(0);
        assertThat(fiche.getThemes()).hasSize(1);
        assertThat(fiche.getThemes().get(0).getCode()).contains("c");
    }

    @Test
    void damagedContractIsReachableThroughThePartialOneOnly() {
        ReadResult result = ContractReader.standard().read(Documents.contract("\"stage\": \"?\""));
        assertThat(result.contract()).isEmpty();
        assertThat(result.partial().contract()).isPresent();
    }

    // What rules see

    @Test
    void laterElementsKeepTheirIndicesInTheDocument() {
        String fiches = "5, " + SOUND + ", {\"id\": \"g\"}, null, {\"id\": \"h\", \"title\": \"t\"}, {},"
                + " {\"id\": \"i\", \"title\": \"t\"}";
        assertThat(pointers(FichesSeen.reporting(), Documents.fiches(fiches)))
                .containsExactly("/fichesActions/1", "/fichesActions/4", "/fichesActions/6");
    }

    @Test
    void indicesInsideDamagedElementsAreThoseOfTheDocument() {
        FichesSeen rule = new FichesSeen((fiche, view, findings) -> {
            for (int i = 0; i < fiche.value().getNotes().size(); i++) {
                findings.report(fiche.spot("notes", i), Parameters.none());
            }
        });
        String fiches = "{}, {\"id\": \"f\", \"title\": \"t\", \"notes\": [1, \"a\", 2, 3, \"b\"]}";
        assertThat(pointers(rule, Documents.fiches(fiches)))
                .containsExactly("/fichesActions/1/notes/1", "/fichesActions/1/notes/4");
    }

    @Test
    void ruleThatAsksForAllElementsIsNotEvaluatedWhereSomeAreLost() {
        assertBlocked(
                FichesSeen.reading((fiche, view) -> {}),
                Documents.fiches(SOUND + ", {\"id\": \"g\"}"),
                "/fichesActions/1",
                "structure.missing-member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"fichesActions\": 5", "\"fichesActions\": null", "\"fichesActions\": [{}]"})
    void listThatCannotBeReadIsNotAnEmptyList(String members) {
        RuleOutcome outcome = outcome(FichesSeen.reporting(), Documents.contract(members));
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @Test
    void ruleThatReadsADamagedMemberIsNotEvaluatedThere() {
        FichesSeen rule = FichesSeen.reading((fiche, view) -> fiche.optional("status", FicheAction::getStatus));
        assertBlocked(
                rule,
                Documents.fiches(SOUND + ", {\"id\": \"g\", \"title\": \"t\", \"status\": \"?\"}"),
                "/fichesActions/1/status",
                "structure.unknown-value");
    }

    @Test
    void ruleThatReadsAMemberWithDamageBelowIsNotEvaluatedThere() {
        FichesSeen rule = FichesSeen.reading((fiche, view) -> fiche.children("indicators", FicheAction::getIndicators));
        assertBlocked(
                rule,
                Documents.fiches(
                        "{\"id\": \"g\", \"title\": \"t\", \"indicators\": [{\"title\": \"i\", \"target\": {\"on\": \"x\"}}]}"),
                "/fichesActions/0/indicators/0/target/on",
                "structure.bad-date");
    }

    @Test
    void ruleThatReadsSomethingElseIsEvaluated() {
        FichesSeen rule = FichesSeen.reading((fiche, view) -> fiche.optional("axis", FicheAction::getAxis));
        RuleOutcome outcome = outcome(
                rule, Documents.fiches("{\"id\": \"g\", \"title\": \"t\", \"status\": \"?\", \"statusReason\": 5}"));
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void memberWrittenTwiceCountsAsDamaged() {
        FichesSeen rule = FichesSeen.reading((fiche, view) -> fiche.optional("status", FicheAction::getStatus));
        assertBlocked(
                rule,
                Documents.fiches("{\"id\": \"g\", \"title\": \"t\", \"status\": \"DONE\", \"status\": \"LATE\"}"),
                "/fichesActions/0/status",
                "structure.duplicate-member");
    }

    @Test
    void removedElementNamesTheFaultOfItsRequiredMemberAndNoOther() {
        assertBlocked(
                FichesSeen.reporting(),
                Documents.fiches("{\"id\": \"g\", \"title\": null, \"status\": \"?\", \"number\": 5}"),
                "/fichesActions/0",
                "structure.null");
        assertBlocked(
                FichesSeen.reading((fiche, view) -> fiche.children("themes", FicheAction::getThemes)),
                Documents.fiches("{\"id\": \"g\", \"title\": \"t\", \"themes\": [{\"code\": null, \"scheme\": 5}]}"),
                "/fichesActions/0/themes/0",
                "structure.null");
    }

    // Where references lead

    @Test
    void referenceToALegibleIdOfARemovedElementResolves() {
        assertThat(resolution("{\"id\": \"a\"}")).isEqualTo(words(Resolution.DAMAGED));
        assertThat(resolution("{\"id\": \"a\", \"title\": 5}")).isEqualTo(words(Resolution.DAMAGED));
        assertThat(resolution("{\"title\": null, \"id\": \"a\"}")).isEqualTo(words(Resolution.DAMAGED));
        assertThat(resolution("{\"id\": \"x\", \"axes\": [{\"id\": \"a\", \"title\": \"t\"}]}"))
                .isEqualTo(words(Resolution.DAMAGED));
    }

    @Test
    void referenceIsUncertainWhereAnIdIsIllegible() {
        assertThat(resolution("{\"id\": 5, \"title\": \"t\"}")).isEqualTo(words(Resolution.UNCERTAIN));
        assertThat(resolution("{\"title\": \"t\"}")).isEqualTo(words(Resolution.UNCERTAIN));
        assertThat(resolution("5")).isEqualTo(words(Resolution.UNCERTAIN));
        assertThat(resolution("null")).isEqualTo(words(Resolution.UNCERTAIN));
        assertThat(resolution("{\"id\": \"x\", \"title\": \"t\", \"axes\": {}}"))
                .isEqualTo(words(Resolution.UNCERTAIN));
        assertThat(resolution("{\"id\": \"x\", \"id\": \"a\", \"title\": \"t\"}"))
                .isEqualTo(words(Resolution.UNCERTAIN));
    }

    @Test
    void referenceResolvesOrNotWhereAllIdsAreLegible() {
        assertThat(resolution("{\"id\": \"a\", \"title\": \"t\"}")).isEqualTo(words(Resolution.FOUND));
        assertThat(resolution("{\"id\": \"a\", \"title\": \"t\", \"number\": 5}"))
                .isEqualTo(words(Resolution.FOUND));
        assertThat(resolution("{\"id\": \"b\", \"title\": \"t\"}")).isEqualTo(words(Resolution.NOTHING));
        assertThat(resolution("{\"id\": \"b\"}")).isEqualTo(words(Resolution.NOTHING));
    }

    @Test
    void illegibleIdsOfOtherKindsDoNotMatter() {
        String fiches = "\"fichesActions\": [{\"id\": \"f\", \"title\": \"t\", \"axis\": \"a\"}]";
        assertThat(words(Documents.contract("\"organisations\": [5, {\"id\": 5}], " + fiches)))
                .isEqualTo(words(Resolution.NOTHING));
        assertThat(words(Documents.contract(
                        "\"axes\": [], " + fiches + ", \"axes\": [{\"id\": \"a\", \"title\": \"t\"}]")))
                .isEqualTo(words(Resolution.UNCERTAIN));
    }

    // Where there is no contract left

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"1.0\", \"kind\": \"CLS\", \"title\": \"t\"}",
                "{\"format\": \"1.0\", \"id\": \"c\", \"title\": \"t\"}",
                "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\"}",
                "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"cls\", \"title\": \"t\"}",
                "{\"format\": \"1.0\", \"id\": null, \"kind\": \"CLS\", \"title\": \"t\"}",
                "{\"format\": \"2.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"}",
                "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\",}",
                "[]",
                "{}",
                ""
            })
    void withoutARootNoRuleIsEvaluated(String document) {
        ReadResult result = ContractReader.standard().read(document);
        assertThat(result.partial().contract()).isEmpty();
        ValidationReport report = ContractCheck.standard().profile("pluss").check(result);
        assertThat(report.getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);
        assertThat(report.getOutcomes())
                .extracting(RuleOutcome::ruleId)
                .containsExactlyElementsOf(Profiles.PLUSS.ruleIds());
        assertThat(report.getOutcomes())
                .allSatisfy(outcome -> assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED));
        assertThat(outcome(FichesSeen.reporting(), document).status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @Test
    void syntaxErrorAtTheVeryEndGivesNoContractAtAll() {
        ReadResult result =
                ContractReader.standard().read(Documents.fiches(SOUND).replaceFirst("\\}$", ",}"));
        assertThat(result.partial().contract()).isEmpty();
        assertThat(result.isSound()).isFalse();
    }

    private static Contract partial(String members) {
        return ContractReader.standard()
                .read(Documents.contract(members))
                .partial()
                .contract()
                .orElseThrow();
    }

    private static void assertBlocked(Rule<?> rule, String document, String pointer, String cause) {
        RuleOutcome outcome = outcome(rule, document);
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.undecided()).hasSize(1);
        assertThat(outcome.undecided().get(0).getSpot().pointer()).isEqualTo(pointer);
        assertThat(outcome.undecided().get(0).getParameters().asMap())
                .containsEntry("finding", new Parameter.Words(cause));
        assertThat(outcome.undecided().get(0).message(Locale.ENGLISH)).contains("could not be read");
    }

    /** What the axis of the only fiche leads to. */
    private static String resolution(String axis) {
        return words(Documents.contract(
                "\"axes\": [" + axis + "], \"fichesActions\": [{\"id\": \"f\", \"title\": \"t\", \"axis\": \"a\"}]"));
    }

    private static String words(Resolution resolution) {
        return new Parameter.Words(resolution.name()).toString();
    }

    private static String words(String document) {
        Finding finding =
                outcome(FichesSeen.resolvingAxes(), document).findings().get(0);
        return String.valueOf(finding.getParameters().asMap().get("words"));
    }

    private static List<String> pointers(Rule<?> rule, String document) {
        return outcome(rule, document).findings().stream()
                .map(Finding::getPointer)
                .toList();
    }

    private static RuleOutcome outcome(Rule<?> rule, String document) {
        Profile profile = Profile.named("test").with(List.of(rule)).build();
        ContractValidator validator =
                ContractValidator.standard().profile(profile).at(LocalDate.of(2026, 1, 1));
        return ContractCheck.of(ContractReader.standard(), validator)
                .check(Documents.bytes(document))
                .getOutcomes()
                .get(0);
    }
}

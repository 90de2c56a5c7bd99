package fr.santesocial.contract.rules.action;

import static fr.santesocial.contract.rules.action.ActionCases.achievement;
import static fr.santesocial.contract.rules.action.ActionCases.of;
import static fr.santesocial.contract.rules.action.ActionCases.operation;
import static fr.santesocial.contract.rules.action.ActionCases.period;
import static fr.santesocial.contract.rules.action.ActionCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Aim;
import fr.santesocial.contract.model.Continuation;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.value.Public;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fiche says of its publics, its year, its fields, its description and the objectives it serves. */
class ContentRulesTest {
    private static final String FICHE = "/fichesActions/0";
    private final RuleTester vague = RuleTester.of(new PublicVague());
    private final RuleTester year = RuleTester.of(new YearMismatch());
    private final RuleTester scope = RuleTester.of(new FieldOutsideScope());
    private final RuleTester description = RuleTester.of(new DescriptionMissing());
    private final RuleTester unserved = RuleTester.of(new UnservedObjective());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Professionnels de santé; Professionnels du social; Professionnels de l'éducation; Tout public; Autre, 3 4",
        "Tout public; étudiants, 0",
        "étudiants; TOUS PUBLICS, 1",
        "Autres publics, 0",
        "Tout public; Autre, 1",
        "Tout public, ''",
        "Tout public; Tous les publics, ''",
        "étudiants; familles, ''",
        "Grand public; professionnels de santé, ''",
        "Autre : gens du voyage, ''",
        "Autres professionnels; étudiants, ''",
        "Tout public de plus de 60 ans; aidants, ''",
        "publics en difficultés; acteurs de 1ère ligne, ''",
        "toute personne sans résidence stable; sans abris, ''",
        "ensemble des acteurs; familles, ''",
        "tout petits; parents, ''",
        "les autres aidants; familles, ''",
    })
    void vaguePublics(String labels, String expected) {
        Contract contract = with(fiche -> fiche.publics(Stream.of(labels.split("; ", -1))
                .map(label -> Public.builder().label(label).build())
                .toList()));
        List<String> pointers = expected.isEmpty()
                ? List.of()
                : Stream.of(expected.split(" ", -1))
                        .map(index -> FICHE + "/publics/" + index + "/label")
                        .toList();
        assertThat(vague.pointers(contract)).isEqualTo(pointers);
    }

    @Test
    void anAgeMakesAPublicPrecise() {
        Public seniors = Public.builder().label("Autre").minimumAge(60).build();
        Public young = Public.builder().label("Tout public").maximumAge(25).build();
        assertThat(vague.pointers(with(fiche -> fiche.addPublics(seniors, young))))
                .isEmpty();
    }

    @Test
    void publicsOfOperationsAreLookedAt() {
        Public other = Public.builder().label("Autre").build();
        Contract contract = with(fiche -> fiche.addOperation(operation(operation -> operation.addPublic(other))));
        assertThat(vague.pointers(contract)).containsExactly(FICHE + "/operations/0/publics/0/label");
        assertThat(vague.outcome(with(fiche -> fiche)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} to {1} continues {2}: {3}")
    @CsvSource({
        "2016-01, 2016-12, 2015, PASSED",
        "2016-01, 2016-12, 2014, PASSED",
        "2016-01, 2016-12, 2016, FAILED",
        "2016,    2016,    2017, FAILED",
        "2016,    2016,    9999, FAILED",
        "2016,    2016,    10000, PASSED",
        "2016,    2016,    2147483647, PASSED",
        "2016,    2017,    2017, NOT_APPLICABLE",
        "2016,    -,       2016, NOT_APPLICABLE",
    })
    void aFicheContinuesAnEarlierYear(String start, String end, int continued, OutcomeStatus expected) {
        var outcome = year.outcome(with(fiche -> fiche.calendar(period(start, end))
                .continues(Continuation.builder().year(continued).build())));
        assertThat(outcome.status()).isEqualTo(expected);
        assertThat(outcome.findings()).allSatisfy(finding -> {
            assertThat(finding.getPointer()).isEqualTo(FICHE + "/continues/year");
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("La fiche « 1.1 » porte sur 2016 et dit faire suite à une fiche de " + continued
                            + ", qui n'est pas antérieure.");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("Fiche “1.1” is about 2016 and claims to follow a fiche of " + continued
                            + ", which is not earlier.");
        });
    }

    @Test
    void aFicheAnnouncesNothingForAYearAlreadyPast() {
        String text = "En 2015, des rencontres seront proposées aux pilotes.";
        Contract contract = with(fiche ->
                fiche.calendar(period("2016", "2016")).description(text).context(text));
        Contract ofThatYear =
                with(fiche -> fiche.calendar(period("2015", "2015")).description(text));
        assertThat(year.pointers(contract)).containsExactly(FICHE + "/context", FICHE + "/description");
        assertThat(year.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .isEqualTo(
                        "La fiche « 1.1 » porte sur 2016, mais son contexte annonce encore quelque chose pour 2015.");
        assertThat(year.outcome(contract).findings().get(1).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » porte sur 2016, mais sa description annonce encore quelque chose pour"
                        + " 2015.");
        assertThat(year.pointers(ofThatYear)).isEmpty();
    }

    @Test
    void whatIsRecordedIsReadToo() {
        String text = "En 2015, des rencontres seront proposées aux pilotes.";
        Contract ofTheFiche = with(fiche ->
                fiche.calendar(period("2016", "2016")).addAchievements(achievement("Un forum"), achievement(text)));
        Contract ofAnOperation = with(fiche -> fiche.calendar(period("2016", "2016"))
                .addOperation(operation(operation -> operation.addAchievement(achievement(text)))));
        assertThat(year.outcome(ofTheFiche).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(FICHE + "/achievements/1/text");
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo(
                            "La fiche « 1.1 » porte sur 2016, mais son bilan annonce encore quelque chose pour 2015.");
        });
        assertThat(year.outcome(ofAnOperation).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(FICHE + "/operations/0/achievements/0/text");
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("La fiche « 1.1 » porte sur 2016, mais le bilan de l'opération « Opération » annonce"
                            + " encore quelque chose pour 2015.");
        });
    }

    @Test
    void aFicheWithNothingToReadIsNoMatter() {
        Contract nothing = with(fiche -> fiche.calendar(period("2016", "2016")).description(Optional.empty()));
        Contract chained = Contract.builder()
                .from(nothing)
                .fichesActions(List.of(FicheAction.builder()
                        .from(nothing.getFichesActions().get(0))
                        .continues(Continuation.builder().title("Forum").build())
                        .build()))
                .build();
        Contract context = with(fiche -> fiche.calendar(period("2016", "2016"))
                .description(Optional.empty())
                .context("Un contexte."));
        Contract recorded = with(fiche -> fiche.calendar(period("2016", "2016"))
                .description(Optional.empty())
                .addAchievement(achievement("Un forum")));
        assertThat(year.outcome(nothing).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(year.outcome(chained).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(year.outcome(context).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(year.outcome(recorded).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest(name = "{1} in a {0}: {2}")
    @CsvSource({
        "CLS,   PREVENTION,      true",
        "CLS,   HOUSING,         true",
        "CLS,   PARENTHOOD,      true",
        "CLS,   EARLY_CHILDHOOD, false",
        "CLS,   DIGITAL,         false",
        "CTG,   EARLY_CHILDHOOD, true",
        "CTG,   MOBILITY,        true",
        "CTG,   CARE,            false",
        "CTG,   ADDICTION,       false",
        "PLUSS, CARE,            true",
        "PLUSS, EARLY_CHILDHOOD, true",
    })
    void eachKindHasItsFields(ContractKind kind, Field field, boolean inside) {
        Contract contract = with(kind, fiche -> fiche.fields(List.of(field)));
        assertThat(scope.pointers(contract)).isEqualTo(inside ? List.of() : List.of(FICHE + "/fields"));
    }

    @Test
    void oneFieldInsideIsEnoughAndOtherDoesNotTell() {
        assertThat(scope.pointers(with(fiche -> fiche.fields(List.of(Field.YOUTH, Field.ADDICTION)))))
                .isEmpty();
        assertThat(scope.reasons(with(fiche -> fiche.fields(List.of(Field.OTHER)))))
                .containsExactly("other");
        assertThat(scope.reasons(with(fiche -> fiche.fields(List.of(Field.YOUTH, Field.OTHER)))))
                .containsExactly("other");
        assertThat(scope.outcome(with(fiche -> fiche.fields(List.of()))).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void saysWhichFieldsLieOutside() {
        Contract one = with(fiche -> fiche.fields(List.of(Field.DIGITAL)));
        Contract two = with(fiche -> fiche.fields(List.of(Field.DIGITAL, Field.YOUTH)));
        Contract other = with(fiche -> fiche.fields(List.of(Field.OTHER)));
        assertThat(scope.outcome(one).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » a pour domaine « inclusion numérique », en dehors des domaines de ce type"
                        + " de contrat : contrat local de santé (CLS).");
        assertThat(scope.outcome(one).findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("Fiche “1.1” has the field “digital inclusion”, outside the fields of this kind of contract:"
                        + " local health contract (CLS).");
        assertThat(scope.outcome(two).findings().get(0).message(Locale.FRENCH))
                .startsWith("La fiche « 1.1 » a pour domaines « inclusion numérique », « jeunesse », en dehors");
        assertThat(scope.outcome(other).undecided().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » a pour domaine « autre domaine », ce qui ne dit pas si elle relève de ce"
                        + " type de contrat : contrat local de santé (CLS).");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContractKind.class,
            names = {"PLAN_TERRITORIAL_SANTE", "ACTIONS", "OTHER"})
    void otherKindsHaveNoFieldsOfTheirOwn(ContractKind kind) {
        Contract contract = with(kind, fiche -> fiche.fields(List.of(Field.DIGITAL)));
        assertThat(scope.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aDescriptionOrAnObjectiveIsNeeded() {
        Contract neither = with(fiche -> fiche.description(Optional.empty()).context("Pourquoi."));
        Contract objective = with(fiche -> fiche.description(Optional.empty())
                .addAim(Aim.builder().title("Informer").build()));
        var described = operation(operation -> operation.description("Ce qui est fait."));
        Contract byOperations =
                with(fiche -> fiche.description(Optional.empty()).addOperation(described));
        Contract byOneOfTwo = with(fiche ->
                fiche.description(Optional.empty()).addOperations(described, operation(operation -> operation)));
        assertThat(description.pointers(neither)).containsExactly(FICHE + "/description");
        assertThat(description.pointers(objective)).isEmpty();
        assertThat(description.pointers(byOperations)).isEmpty();
        assertThat(description.pointers(byOneOfTwo)).containsExactly(FICHE + "/description");
        assertThat(description.outcome(neither).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » n'a ni description ni objectif.");
        assertThat(description.outcome(byOneOfTwo).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » n'a ni description ni objectif, et ses opérations ne sont pas toutes"
                        + " décrites.");
        Contract byNone =
                with(fiche -> fiche.description(Optional.empty()).addOperation(operation(operation -> operation)));
        assertThat(description.outcome(byNone).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » n'a ni description ni objectif, et son opération n'est pas décrite.");
        assertThat(description.outcome(byNone).findings().get(0).fix(Locale.FRENCH))
                .contains("opérations");
    }

    @ParameterizedTest(name = "{0} that serves \"{1}\": {2}")
    @CsvSource({
        "PLAN_TERRITORIAL_SANTE, objectif-1 objectif-2, ''",
        "PLAN_TERRITORIAL_SANTE, objectif-1,            1",
        "PLAN_TERRITORIAL_SANTE, '',                    0 1",
        "CLS,                    objectif-2,            0",
        "CLS,                    objectif-1 objectif-2, ''",
        "CLS,                    '',                    0 1",
        "CTG,                    '',                    0 1",
    })
    void objectivesNeedAFiche(ContractKind kind, String served, String expected) {
        Contract contract = serving(kind, served);
        List<String> pointers = expected.isEmpty()
                ? List.of()
                : Stream.of(expected.split(" ", -1))
                        .map(index -> "/objectives/" + index)
                        .toList();
        assertThat(unserved.pointers(contract)).isEqualTo(pointers);
    }

    @Test
    void anotherFicheMayServeTheObjective() {
        FicheAction first = ActionCases.fiche("1.1", fiche -> fiche.servesObjectives(List.of("objectif-1")));
        FicheAction second = ActionCases.fiche("1.2", fiche -> fiche.servesObjectives(List.of("objectif-2")));
        assertThat(unserved.pointers(of(ContractKind.CLS, List.of(first, second))))
                .isEmpty();
    }

    @Test
    void objectivesDependOnTheStageAndOnAllFichesBeingListed() {
        Contract contract = serving(ContractKind.CLS, "objectif-1");
        Contract early = Contract.builder()
                .from(contract)
                .stage(ContractStage.PREPARATION)
                .build();
        Contract examples = Contract.builder()
                .from(contract)
                .fichesListed(FichesListed.EXAMPLES)
                .build();
        Contract none = Contract.builder()
                .from(contract)
                .fichesActions(List.of())
                .fichesListed(FichesListed.NONE)
                .build();
        Contract without =
                Contract.builder().from(contract).objectives(List.of()).build();
        assertThat(unserved.outcome(early).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(unserved.reasons(examples)).containsExactly("fiches");
        assertThat(unserved.pointers(examples)).isEmpty();
        assertThat(unserved.reasons(none)).containsExactly("fiches", "fiches");
        assertThat(unserved.pointers(none)).isEmpty();
        assertThat(unserved.outcome(without).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void everyRuleIsSilentOnASoundContract(ContractKind kind) {
        Contract sound = ReferenceContracts.sound(kind);
        assertThat(ActionRules.all()).allSatisfy(rule -> {
            assertThat(RuleTester.of(rule).pointers(sound)).isEmpty();
            assertThat(RuleTester.of(rule).reasons(sound))
                    .allMatch(reason -> reason.equals("other-kind") || reason.equals("nothing"));
        });
    }

    private static Contract serving(ContractKind kind, String served) {
        return with(
                kind, fiche -> fiche.servesObjectives(served.isEmpty() ? List.of() : List.of(served.split(" ", -1))));
    }
}

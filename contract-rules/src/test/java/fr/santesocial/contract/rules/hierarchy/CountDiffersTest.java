package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.axis;
import static fr.santesocial.contract.rules.hierarchy.Plans.changing;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static fr.santesocial.contract.rules.hierarchy.Plans.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Aim;
import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.Diagnosis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.FocusGroup;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.model.WorkingGroup;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountDiffersTest {
    private static final Contract SAMPLE = sample();
    private final RuleTester tester = RuleTester.of(new CountDiffers());

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "AXES, 2, agrees",
        "AXES, 3, agrees",
        "AXES, 5, agrees",
        "AXES, 4, differs",
        "OBJECTIVES, 2, agrees",
        "OBJECTIVES, 3, agrees",
        "OBJECTIVES, 4, agrees",
        "OBJECTIVES, 1, agrees",
        "OBJECTIVES, 9, differs",
        "ACTIONS, 4, agrees",
        "ACTIONS, 3, agrees",
        "ACTIONS, 6, agrees",
        "ACTIONS, 5, differs",
        "FICHES, 4, agrees",
        "FICHES, 3, agrees",
        "FICHES, 6, differs",
        "OPERATIONS, 6, agrees",
        "OPERATIONS, 4, differs",
        "PARTNERS, 3, agrees",
        "PARTNERS, 5, differs",
        "EPCI, 1, agrees",
        "EPCI, 0, differs",
        "WORKING_GROUPS, 2, agrees",
        "WORKING_GROUPS, 1, agrees",
        "WORKING_GROUPS, 3, agrees",
        "WORKING_GROUPS, 4, differs",
        "FOCUS_GROUPS, 1, agrees",
        "FOCUS_GROUPS, 2, differs",
        "AMENDMENTS, 1, agrees",
        "AMENDMENTS, 2, differs",
        "PHASES, 2, agrees",
        "PHASES, 3, differs",
        "STEPS, 4, agrees",
        "STEPS, 3, agrees",
        "STEPS, 1, agrees",
        "STEPS, 2, agrees",
        "STEPS, 5, differs",
    })
    void comparesWithEveryWayOfCounting(CountedElement of, int declared, String expected) {
        var outcome = tester.outcome(declaring(SAMPLE, count(of, declared)));
        assertThat(outcome.status()).isEqualTo(expected.equals("agrees") ? OutcomeStatus.PASSED : OutcomeStatus.FAILED);
        assertThat(outcome.findings())
                .allSatisfy(finding -> assertThat(finding.getPointer()).isEqualTo("/declaredCounts/0/count"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CountedElement.class,
            names = {"SIGNATORIES", "COMMUNES", "OTHER"})
    void leavesSomeToOtherFamilies(CountedElement of) {
        assertThat(tester.outcome(declaring(SAMPLE, count(of, 99))).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountedElement.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNATORIES", "COMMUNES", "OTHER"})
    void cannotTellWhereNothingIsListed(CountedElement of) {
        Contract bare = Contract.builder()
                .id("vide")
                .kind(Plans.SOUND.getKind())
                .title("Vide")
                .build();
        assertThat(tester.reasons(declaring(bare, count(of, 23)))).containsExactly("none");
        assertThat(tester.outcome(declaring(bare, count(of, 0))).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest(name = "{0} of a document that lists {2}")
    @CsvSource({
        "ACTIONS,    4, EXAMPLES, examples",
        "FICHES,     9, NONE,     examples",
        "OPERATIONS, 9, EXAMPLES, examples",
        "PARTNERS,   9, EXAMPLES, examples",
        "OBJECTIVES, 9, EXAMPLES, partly-known",
        "OBJECTIVES, 2, EXAMPLES, ''",
        "STEPS,      9, EXAMPLES, partly-known",
        "AXES,       2, EXAMPLES, ''",
        "FICHES,     4, ALL,      ''",
    })
    void doesNotCountExamples(CountedElement of, int declared, FichesListed listed, String reasons) {
        Contract contract = Contract.builder()
                .from(declaring(SAMPLE, count(of, declared)))
                .fichesListed(listed)
                .build();
        assertThat(String.join(" ", tester.reasons(contract))).isEqualTo(reasons);
        assertThat(tester.pointers(contract)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of axis {1}: {2} {3}")
    @CsvSource({
        "FICHES,     1, 2, agrees",
        "FICHES,     1, 3, agrees",
        "FICHES,     1, 4, differs",
        "FICHES,     3, 1, agrees",
        "OPERATIONS, 1, 5, agrees",
        "OPERATIONS, 1, 6, agrees",
        "OPERATIONS, 1, 7, differs",
        "ACTIONS,    1, 5, agrees",
        "AXES,       1, 3, agrees",
        "AXES,       1, 2, differs",
        "OBJECTIVES, 1, 3, agrees",
        "OBJECTIVES, 2, 7, differs",
        "PARTNERS,   1, 2, agrees",
        "PARTNERS,   1, 3, differs",
        "STEPS,      1, 2, agrees",
        "STEPS,      1, 4, differs",
        "PHASES,     1, 2, limit",
        "FICHES,     9, 2, limit",
    })
    void appliesTheAxis(CountedElement of, int axis, int declared, String expected) {
        Contract attached = changing(
                SAMPLE, 3, f -> FicheAction.builder().from(f).axis("axe-2").build());
        expect(declaring(attached, b -> b.of(of).count(declared).axis("axe-" + axis)), expected);
    }

    @Test
    void aFicheOnNoAxisMayBelongToAny() {
        UnaryOperator<DeclaredCount.Builder> three =
                b -> b.of(CountedElement.FICHES).count(3).axis("axe-2");
        UnaryOperator<DeclaredCount.Builder> nine =
                b -> b.of(CountedElement.FICHES).count(9).axis("axe-2");
        Contract contract = with(List.of(axis(1).build(), axis(2).build()), "1/1; 2/2; 2/3; -/4");
        expect(declaring(contract, three), "partly-known");
        expect(declaring(contract, nine), "differs");
    }

    @ParameterizedTest(name = "{0} done: {1} {2}")
    @CsvSource({
        "FICHES,     1, agrees",
        "FICHES,     3, differs",
        "OPERATIONS, 3, agrees",
        "OPERATIONS, 5, differs",
        "STEPS,      1, partly-known",
        "STEPS,      5, differs",
        "AXES,       1, limit",
        "AMENDMENTS, 1, limit",
    })
    void appliesTheStatus(CountedElement of, int declared, String expected) {
        Contract contract = changing(SAMPLE, 1, withStatus(ActionStatus.IN_PROGRESS));
        contract = changing(contract, 2, withStatus(ActionStatus.IN_PROGRESS));
        contract = changing(contract, 3, withStatus(ActionStatus.IN_PROGRESS));
        expect(declaring(contract, b -> b.of(of).count(declared).status(ActionStatus.DONE)), expected);
    }

    @Test
    void aFicheWithoutStatusMayHaveAny() {
        expect(declaring(SAMPLE, b -> b.of(CountedElement.FICHES).count(3).status(ActionStatus.DONE)), "partly-known");
        expect(declaring(SAMPLE, b -> b.of(CountedElement.FICHES).count(9).status(ActionStatus.DONE)), "differs");
    }

    @Test
    void statusesMayHaveChangedSinceADate() {
        Contract contract = plan(1, "1/1; 1/2");
        contract = changing(contract, 0, withStatus(ActionStatus.DONE));
        contract = changing(contract, 1, withStatus(ActionStatus.DONE));
        UnaryOperator<DeclaredCount.Builder> one =
                b -> b.of(CountedElement.FICHES).count(1).status(ActionStatus.DONE);
        expect(declaring(contract, one), "differs");
        expect(declaring(contract, b -> one.apply(b).on(PartialDate.of(2025))), "dated");
    }

    @Test
    void needsANumber() {
        expect(declaring(SAMPLE, b -> b.of(CountedElement.FICHES).text("17 plus l'EIS")), "no-number");
    }

    @Test
    void findsNothingWhereSomethingCouldNotBeRead() {
        Contract contract = declaring(SAMPLE, count(CountedElement.FICHES, 9));
        assertThat(Plans.damaged(new CountDiffers(), contract, "/fichesActions/4")
                        .findings())
                .isEmpty();
        assertThat(Plans.damaged(new CountDiffers(), contract, "/fichesActions/2/calendar")
                        .findings())
                .hasSize(1);
    }

    @Test
    void saysWhatIsDeclaredAndWhatIsCounted() {
        var finding = tester.outcome(declaring(
                        SAMPLE, b -> b.of(CountedElement.ACTIONS).count(22).label("actions prévues")))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Nombre annoncé (actions prévues) : 22. Nombre trouvé dans le document : "
                        + "4 fiches actions, 3 fiches numérotées ou 6 opérations.");
        var limited = tester.outcome(declaring(
                        SAMPLE,
                        b -> b.of(CountedElement.OPERATIONS)
                                .count(8)
                                .axis("axe-1")
                                .status(ActionStatus.DONE)))
                .findings()
                .get(0);
        assertThat(limited.message(Locale.FRENCH))
                .isEqualTo("Nombre annoncé (opérations, axe « 1 – Axe A », état « réalisée ») : 8. "
                        + "Nombre trouvé dans le document : de 3 à 5 opérations "
                        + "ou de 3 à 6 opérations en comptant les axes secondaires.");
    }

    @Test
    void saysItInEnglish() {
        var finding = tester.outcome(declaring(SAMPLE, count(CountedElement.ACTIONS, 22)))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Declared number (actions): 22. Number found in the document: 4 fiches actions, 3 numbered"
                        + " fiches or 6 operations.");
    }

    @ParameterizedTest(name = "{0} on axis {1} with status {2}: {3}")
    @CsvSource({
        "FICHES,     axe-9, '',   'L''axe « axe-9 » n''existe pas dans le document.'",
        "PHASES,     axe-1, '',   'Ce qui est compté ne se répartit pas par axe.'",
        "PHASES,     axe-9, '',   'Ce qui est compté ne se répartit pas par axe.'",
        "AMENDMENTS, '',    DONE, 'Ce qui est compté n''a pas d''état.'",
    })
    void saysWhyTheLimitDoesNotAllowCounting(CountedElement of, String axis, String status, String why) {
        Contract contract = declaring(SAMPLE, b -> {
            b.of(of).count(2);
            if (!axis.isEmpty()) {
                b.axis(axis);
            }
            return status.isEmpty() ? b : b.status(ActionStatus.valueOf(status));
        });
        assertThat(tester.outcome(contract).undecided()).singleElement().satisfies(undecided -> {
            assertThat(undecided.getReason()).isEqualTo("hierarchy.count-differs.reason.limit");
            assertThat(undecided.message(Locale.FRENCH)).endsWith(" : 2. " + why);
        });
    }

    @Test
    void anAxisThatCouldNotBeReadIsNotSaidToBeMissing() {
        Contract contract =
                declaring(SAMPLE, b -> b.of(CountedElement.FICHES).count(2).axis("axe-9"));
        Finding cause = Finding.of("structure.type", Severity.ERROR, Spot.of("/axes/2"), HierarchyRules.WORDING)
                .build();
        Damage damage = Damage.builder()
                .gap(new Gap("/axes/2", cause))
                .removedId(ElementKind.AXIS, "axe-9")
                .build();
        var outcome = ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(new CountDiffers())).build())
                .at(RuleTester.DAY)
                .validate(new PartialContract(Optional.of(contract), damage, List.of(cause)))
                .getOutcomes()
                .get(0);
        assertThat(outcome.undecided())
                .extracting(undecided -> undecided.message(Locale.FRENCH))
                .contains("Nombre annoncé (fiches actions, axe « axe-9 ») : 2. L'axe « axe-9 » n'a pas pu être lu.");
    }

    @ParameterizedTest
    @CsvSource({
        "AXES,           'les axes et leurs sous-axes'",
        "OBJECTIVES,     'ceux des fiches'",
        "ACTIONS,        'tantôt une fiche, tantôt une opération'",
        "FICHES,         'complétez la liste.'",
        "OPERATIONS,     'complétez la liste.'",
        "PARTNERS,       'une seule fois'",
        "EPCI,           'complétez la liste.'",
        "WORKING_GROUPS, 'ceux de la gouvernance'",
        "FOCUS_GROUPS,   'complétez la liste.'",
        "AMENDMENTS,     'complétez la liste.'",
        "PHASES,         'complétez la liste.'",
        "STEPS,          'celles des fiches'",
    })
    void theAdviceIsAboutWhatIsCounted(CountedElement of, String words) {
        var finding =
                tester.outcome(declaring(SAMPLE, count(of, 99))).findings().get(0);
        assertThat(finding.fix(Locale.FRENCH))
                .startsWith("Corrigez le nombre annoncé ou ")
                .contains(words);
        assertThat(finding.fix(Locale.ENGLISH)).startsWith("Correct the declared number or ");
    }

    private void expect(Contract contract, String expected) {
        var outcome = tester.outcome(contract);
        switch (expected) {
            case "agrees" -> assertThat(outcome.status()).isEqualTo(OutcomeStatus.PASSED);
            case "differs" -> assertThat(outcome.status()).isEqualTo(OutcomeStatus.FAILED);
            default -> {
                assertThat(tester.reasons(contract)).containsExactly(expected);
                assertThat(outcome.findings()).isEmpty();
            }
        }
    }

    private static UnaryOperator<DeclaredCount.Builder> count(CountedElement of, int declared) {
        return builder -> builder.of(of).count(declared);
    }

    private static Contract declaring(Contract contract, UnaryOperator<DeclaredCount.Builder> count) {
        return Contract.builder()
                .from(contract)
                .declaredCounts(List.of(count.apply(DeclaredCount.builder()).build()))
                .build();
    }

    private static UnaryOperator<FicheAction> withStatus(ActionStatus status) {
        return fiche -> FicheAction.builder().from(fiche).status(status).build();
    }

    /**
     * Two axes, one with three sub-axes; four fiches, three of them numbered, two on axis 1 and its sub-axes, one on axis 2
     * that also serves axis 1, one on none; operations 3 (done), 2, 1, 0.
     */
    private static Contract sample() {
        var first = axis(1).addAxes(axis(3).build(), axis(4).build(), axis(5).build())
                .addStrategicObjectives(objective("os-1"), objective("os-2"), objective("os-3"))
                .build();
        Contract contract = with(List.of(first, axis(2).build()), "1/1; 3/2; 2/3; -/-");
        contract = changing(
                contract,
                0,
                f -> FicheAction.builder()
                        .from(f)
                        .status(ActionStatus.DONE)
                        .addOperations(operation("a"), operation("b"), operation("c"))
                        .addPartners(partner("Pays"), partner("Ville"), partner("Pays"))
                        .addAim(Aim.builder()
                                .title("Général")
                                .addAims(aim("x"), aim("y"), aim("z"))
                                .build())
                        .addSteps(step(), step())
                        .build());
        contract = changing(
                contract,
                1,
                f -> FicheAction.builder()
                        .from(f)
                        .addOperations(
                                operation("d"),
                                Operation.builder()
                                        .title("e")
                                        .addPartner(partner("Ville"))
                                        .build())
                        .build());
        contract = changing(
                contract,
                2,
                f -> FicheAction.builder()
                        .from(f)
                        .addOtherAxis("axe-1")
                        .addOperation(operation("f"))
                        .addPartner(Partner.builder().organisation("ars").build())
                        .build());
        return surroundings(contract);
    }

    private static Contract surroundings(Contract contract) {
        return Contract.builder()
                .from(contract)
                .addAmendment(Amendment.builder().number(1).build())
                .addPhases(
                        Phase.builder()
                                .title("Première")
                                .addSteps(step(), step(), step())
                                .build(),
                        Phase.builder().title("Seconde").addStep(step()).build())
                .diagnosis(Diagnosis.builder()
                        .addWorkingGroups(
                                WorkingGroup.builder().title("Santé").build(),
                                WorkingGroup.builder().title("Familles").build())
                        .addFocusGroup(FocusGroup.builder().text("Des aînés").build())
                        .build())
                .governance(Governance.builder()
                        .addBodies(
                                Body.builder()
                                        .name("Groupe")
                                        .kind(BodyKind.WORKING_GROUP)
                                        .build(),
                                Body.builder()
                                        .name("Comité")
                                        .kind(BodyKind.STEERING)
                                        .build())
                        .build())
                .build();
    }

    private static StrategicObjective objective(String id) {
        return StrategicObjective.builder().id(id).title("Objectif").build();
    }

    private static Operation operation(String title) {
        return Operation.builder().title(title).build();
    }

    private static Partner partner(String label) {
        return Partner.builder().label(label).build();
    }

    private static Aim aim(String title) {
        return Aim.builder().title(title).build();
    }

    private static Step step() {
        return Step.builder().title("Étape").build();
    }
}

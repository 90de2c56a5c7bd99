package fr.santesocial.contract.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.Public;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueRulesTest {
    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.CLS);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new Blank(), title(" "), "/title"),
                Arguments.of(new Blank(), title(""), "/title"),
                Arguments.of(new Blank(), title("\n\u2028"), "/title"),
                Arguments.of(new Blank(), title("\u00a0"), ""),
                Arguments.of(new Blank(), contract().description(" ").build(), "/description"),
                Arguments.of(new Blank(), contract().description("-").build(), ""),
                Arguments.of(new Blank(), contract().addNotes("a", " ", "b").build(), "/notes/1"),
                Arguments.of(new TooLong(), title("x".repeat(Limits.TEXT)), ""),
                Arguments.of(new TooLong(), title("x".repeat(Limits.TEXT + 1)), "/title"),
                Arguments.of(
                        new TooLong(),
                        contract().description("x".repeat(Limits.LONG_TEXT)).build(),
                        ""),
                Arguments.of(
                        new TooLong(),
                        contract().description("x".repeat(Limits.LONG_TEXT + 1)).build(),
                        "/description"),
                Arguments.of(new TooLong(), fiche("x".repeat(Limits.TEXT + 1)), "/fichesActions/2/title"),
                Arguments.of(new IdMalformed(), id("a".repeat(64)), ""),
                Arguments.of(new IdMalformed(), id("a".repeat(65)), "/id"),
                Arguments.of(new IdMalformed(), id(""), "/id"),
                Arguments.of(new IdMalformed(), id("a-"), ""),
                Arguments.of(new IdMalformed(), id("-a"), "/id"),
                Arguments.of(new IdMalformed(), contract().addBearers("Été").build(), "/bearers/1"),
                Arguments.of(new OutOfRange(), contract().generation(0).build(), ""),
                Arguments.of(new OutOfRange(), contract().generation(-1).build(), "/generation"),
                Arguments.of(new OutOfRange(), ages(0, 150), ""),
                Arguments.of(new OutOfRange(), ages(-1, 150), "/fichesActions/0/publics/0/minimumAge"),
                Arguments.of(new OutOfRange(), ages(0, 151), "/fichesActions/0/publics/0/maximumAge"),
                Arguments.of(new OutOfRange(), share("100"), ""),
                Arguments.of(new OutOfRange(), share("100.01"), "/fichesActions/0/financings/0/amount/share"),
                Arguments.of(new OutOfRange(), share("-0.01"), "/fichesActions/0/financings/0/amount/share"),
                Arguments.of(new TooManyDigits(), amount("999999999999999.99"), ""),
                Arguments.of(new TooManyDigits(), amount("1000000000000000"), AMOUNT),
                Arguments.of(new TooManyDigits(), amount("0.001"), AMOUNT),
                Arguments.of(new TooManyDigits(), amount("-0.01"), ""),
                Arguments.of(new TooManyDigits(), amount("1E+2147483647"), AMOUNT),
                Arguments.of(new TooManyDigits(), amount("1E-2147483647"), AMOUNT));
    }

    private static final String AMOUNT = "/fichesActions/0/financings/0/amount/value";

    @ParameterizedTest
    @MethodSource("values")
    void judgesEachValueByItself(Rule<?> rule, Contract contract, String pointer) {
        assertThat(RuleTester.of(rule).pointers(contract)).isEqualTo(pointer.isEmpty() ? List.of() : List.of(pointer));
    }

    @Test
    void saysTheConcreteLimits() {
        assertThat(message(new Blank(), title(" ")))
                .isEqualTo("Rien n'est écrit pour « intitulé » : le texte est vide ou ne contient que des espaces.");
        assertThat(message(new TooLong(), title("x".repeat(1234))))
                .isEqualTo("Le texte « intitulé » est trop long : 1\u00a0234 caractères, pour 1\u00a0000 au plus.");
        assertThat(message(new IdMalformed(), id("Été")))
                .isEqualTo("« Été », donné pour « identifiant », n'est pas un identifiant bien écrit.");
        assertThat(message(new OutOfRange(), ages(0, 151)))
                .isEqualTo(
                        "Le nombre 151, pour « âge maximal », est hors limites : le nombre permis le plus proche est 150.");
        assertThat(message(new OutOfRange(), share("-0.5")))
                .isEqualTo("Le nombre -0,5, pour « part en pourcentage », est hors limites : le nombre permis le plus"
                        + " proche est 0.");
        assertThat(message(new TooManyDigits(), amount("0.125")))
                .isEqualTo(
                        "Le nombre 0,125, pour « montant en euros », a trop de chiffres : 15 au plus avant la virgule et 2 au plus après.");
        assertThat(RuleTester.of(new IdMalformed())
                        .outcome(id("A"))
                        .findings()
                        .get(0)
                        .fix(Locale.FRENCH))
                .contains("64 caractères au plus");
    }

    @Test
    void shortensALongIdentifier() {
        String shown = "a".repeat(79) + "…";
        assertThat(message(new IdMalformed(), id("a".repeat(81)))).contains("« " + shown + " »");
        assertThat(message(new IdMalformed(), id("a".repeat(80)))).contains("« " + "a".repeat(80) + " »");
    }

    @Test
    void looksAtWhatHasSuchValuesOnly() {
        Contract bare =
                Contract.builder().id("a").kind(ContractKind.CLS).title("Titre").build();
        assertThat(RuleTester.of(new Blank()).outcome(bare).subjects()).isEqualTo(1);
        assertThat(RuleTester.of(new OutOfRange()).outcome(bare).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        Contract second = Contract.builder().from(bare).generation(2).build();
        assertThat(RuleTester.of(new OutOfRange()).outcome(second).status()).isEqualTo(OutcomeStatus.PASSED);
        Contract listed = Contract.builder()
                .from(bare)
                .territory(Territory.builder()
                        .name("Les Coteaux")
                        .addDepartment("85")
                        .build())
                .build();
        assertThat(RuleTester.of(new TooLong()).outcome(listed).subjects()).isEqualTo(2);
    }

    @Test
    void whatIsDamagedDoesNotCountAsLookedAt() {
        RuleOutcome outcome = damaged(new Blank(), SOUND, "/description");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.undecided()).singleElement().satisfies(open -> {
            assertThat(open.getReason()).isEqualTo("engine.blocked");
            assertThat(open.getSpot().pointer()).isEqualTo("/description");
        });
    }

    @Test
    void whatIsThereIsJudgedBesideDamage() {
        RuleOutcome outcome = damaged(new Blank(), title(" "), "/description");
        assertThat(outcome.findings()).extracting(Finding::getPointer).containsExactly("/title");
        assertThat(outcome.undecided()).hasSize(1);
    }

    @Test
    void damageElsewhereBlocksNothing() {
        assertThat(damaged(new IdMalformed(), SOUND, "/description").status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(damaged(new OutOfRange(), SOUND, "/description").status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aDamagedMemberMakesASubjectOfWhatShowsNothingElse() {
        Contract bare =
                Contract.builder().id("a").kind(ContractKind.CLS).title("Titre").build();
        assertThat(damaged(new OutOfRange(), bare, "/generation").status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(damaged(new OutOfRange(), bare, "/title").status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aLostElementBlocksWhatItMayHide() {
        assertThat(damaged(new Blank(), SOUND, "/fichesActions/7").undecided())
                .extracting(open -> open.getSpot().pointer())
                .contains("/fichesActions/7");
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void everyRuleIsSilentOnASoundContract(ContractKind kind) {
        for (Rule<?> rule : ValueRules.all()) {
            RuleOutcome outcome = RuleTester.of(rule).outcome(ReferenceContracts.sound(kind));
            assertThat(outcome.findings()).as(rule.descriptor().id()).isEmpty();
        }
    }

    @Test
    void standInTheOrderOfTheRulebook() {
        assertThat(ValueRules.all())
                .extracting(rule -> rule.descriptor().id())
                .containsExactly(
                        "value.blank",
                        "value.too-long",
                        "value.id-malformed",
                        "value.out-of-range",
                        "value.too-many-digits");
    }

    private static RuleOutcome damaged(Rule<?> rule, Contract contract, String pointer) {
        Finding cause = Finding.of("structure.wrong-type", Severity.ERROR, Spot.of(pointer), ValueRules.WORDING)
                .build();
        Damage damage = Damage.builder().gap(new Gap(pointer, cause)).build();
        return ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(new PartialContract(Optional.of(contract), damage, List.of(cause)))
                .getOutcomes()
                .get(0);
    }

    private static String message(Rule<?> rule, Contract contract) {
        return RuleTester.of(rule).outcome(contract).findings().get(0).message(Locale.FRENCH);
    }

    private static Contract.Builder contract() {
        return Contract.builder().from(SOUND);
    }

    private static Contract title(String title) {
        return contract().title(title).build();
    }

    private static Contract id(String id) {
        return contract().id(id).build();
    }

    private static Contract fiche(String title) {
        return contract()
                .addFichesActions(
                        FicheAction.builder().id("fiche-3").title(title).build())
                .build();
    }

    private static Contract first(FicheAction fiche) {
        return contract().fichesActions(List.of(fiche)).build();
    }

    private static Contract ages(int least, int most) {
        return first(FicheAction.builder()
                .from(SOUND.getFichesActions().get(0))
                .addPublic(Public.builder()
                        .label("Familles")
                        .minimumAge(least)
                        .maximumAge(most)
                        .build())
                .build());
    }

    private static Contract share(String share) {
        return money(Amount.builder().share(new BigDecimal(share)).build());
    }

    private static Contract amount(String value) {
        return money(Amount.builder().value(new BigDecimal(value)).build());
    }

    private static Contract money(Amount amount) {
        FicheAction fiche = SOUND.getFichesActions().get(0);
        return first(FicheAction.builder()
                .from(fiche)
                .financings(List.of(Financing.builder()
                        .from(fiche.getFinancings().get(0))
                        .amount(amount)
                        .build()))
                .build());
    }
}

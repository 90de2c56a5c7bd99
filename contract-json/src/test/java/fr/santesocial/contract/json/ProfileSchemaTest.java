package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.SchemaCoverage.Extent;
import fr.santesocial.contract.json.SchemaCoverage.Reason;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a profile says what it can of the rules, and a list says which rules these are. */
class ProfileSchemaTest {
    private static final Path LIST = Path.of("src/main/resources/fr/santesocial/contract/json/contract.rules.csv");
    private static final String REPAIR = "mvn test -pl contract-json -am -Dtest=ProfileSchemaTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dschema.update=true";
    private static final String NEGATIVE = "\"financings\": [{\"amount\": {\"value\": -1}}]";
    private static final String AMOUNTS = "financing.amount-negative";

    static Stream<Profile> profiles() {
        return Profiles.all().stream();
    }

    static Stream<RuleSchema> saidRules() {
        return RuleSchema.all();
    }

    @Test
    void theListIsWhatTheSchemasSay() throws IOException {
        StringBuilder expected = new StringBuilder("profile,rule,said,rest\n");
        for (Profile profile : Profiles.all()) {
            ContractSchema.coverage(profile).forEach(each -> expected.append(line(profile, each)));
        }
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(LIST, expected);
        }
        assertThat(LIST).as("to make it anew: %s", REPAIR).exists();
        assertThat(Files.readString(LIST)).as("to make it anew: %s", REPAIR).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyRuleIsListedOnceAndNoneUnwritten(Profile profile) {
        List<SchemaCoverage> coverage = ContractSchema.coverage(profile);
        assertThat(coverage).extracting(SchemaCoverage::rule).containsExactlyElementsOf(profile.ruleIds());
        assertThat(coverage)
                .as("rules that make errors: teach RulesInSchema what a schema can say of them, or why nothing")
                .noneMatch(each -> each.rest().equals(Optional.of(Reason.UNWRITTEN)));
        assertThat(coverage).allMatch(each -> each.rest().isEmpty() == (each.extent() == Extent.WHOLLY));
    }

    @ParameterizedTest
    @MethodSource("saidRules")
    void whatIsSaidHoldsForTheCasesOfTheCatalogue(RuleSchema rule) throws IOException {
        List<RuleCase> cases = RuleCase.of(rule.rule());
        assertThat(cases).isNotEmpty();
        for (RuleCase each : cases) {
            rule.assertTrueFor(each.good());
            rule.assertTrueFor(each.bad());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void realContractsAreRefusedForErrorsOnly(Profile profile) throws IOException {
        NetworkntValidator schema = new NetworkntValidator(ContractSchema.of(Language.FRENCH, profile));
        ContractCheck check = ContractCheck.standard().profile(profile);
        for (Path file : SchemaAgreementTest.contracts().toList()) {
            boolean errors = check.check(file).count(Severity.ERROR) > 0;
            assertThat(schema.accepts(Files.readString(file)) || errors)
                    .as("%s, accepted by %s or with errors", file, profile.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"siren", "siret"})
    void numbersMayHoldSpacesOfAnyKind(String member) {
        RuleSchema rule = saidRules()
                .filter(each -> each.rule().equals("territory.siren-malformed"))
                .findFirst()
                .orElseThrow();
        NetworkntValidator schema = new NetworkntValidator(ContractSchema.of(Language.FRENCH, Profiles.CORE));
        String number = member.equals("siren") ? "356 000 000" : "356 000 000 00048";
        for (int space = 0; space < 0x10000; space++) {
            if (Character.isSpaceChar(space) || Character.isWhitespace(space)) {
                String written = number.replace(" ", "\\u%04x".formatted(space));
                String document = Documents.contract(organisation(member, written));
                rule.assertTrueFor(document);
                assertThat(schema.accepts(document)).as(written).isTrue();
            }
        }
    }

    @Test
    void everyCodeOfACommuneIsJudgedAlike() {
        RuleSchema rule = saidRules()
                .filter(each -> each.rule().equals("territory.commune-code-malformed"))
                .findFirst()
                .orElseThrow();
        for (int department = 0; department < 100; department++) {
            for (String rank : List.of("000", "001", "010", "100", "063", "999", "01", "0001", "0A1")) {
                String code = "%02d%s".formatted(department, rank);
                rule.assertTrueFor(Documents.contract(organisation("inseeCode", code)));
            }
        }
        for (String code : List.of("2A004", "2B000", "2C001", "2a004", "A2001", " 2A004", "2A004\\n", "３３０６３")) {
            rule.assertTrueFor(Documents.contract(organisation("inseeCode", code)));
        }
        assertThat(rule.wasTried()).isTrue();
    }

    @Test
    void aRuleThatOnlyWarnsInAProfileRefusesNothing() {
        Profile mild = Profile.named("mild")
                .extending(Profiles.CORE)
                .grading(AMOUNTS, Severity.WARNING)
                .build();
        assertThat(accepts(Profiles.CORE, Documents.contract(NEGATIVE))).isFalse();
        assertThat(accepts(mild, Documents.contract(NEGATIVE))).isTrue();
        assertThat(coverage(mild)).isEqualTo(new SchemaCoverage(AMOUNTS, Extent.NOT, Optional.of(Reason.WARNING)));
    }

    @Test
    void whatIsAnErrorAtSomeStagesOnlyIsNotSaidOfValuesAtAnyDepth() {
        Profile later = Profile.named("later")
                .extending(Profiles.CORE)
                .grading(AMOUNTS, Grades.from(ContractStage.CLOSED, Severity.ERROR, Severity.INFO))
                .build();
        assertThat(accepts(later, Documents.contract(NEGATIVE))).isTrue();
        assertThat(coverage(later)).isEqualTo(new SchemaCoverage(AMOUNTS, Extent.NOT, Optional.of(Reason.CONDITION)));
    }

    @Test
    void aDemandOnTheContractKeepsToItsKindsAndStages() {
        String signed = "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"%s\", \"title\": \"t\", \"stage\": \"%s\"}";
        assertThat(accepts(Profiles.CLS, signed.formatted("CLS", "IN_FORCE"))).isFalse();
        assertThat(accepts(Profiles.CLS, signed.formatted("CLS", "PREPARATION")))
                .isTrue();
        assertThat(accepts(Profiles.CLS, signed.formatted("OTHER", "IN_FORCE"))).isTrue();
        assertThat(accepts(Profiles.CLS, Documents.contract(""))).isTrue();
    }

    @Test
    void aProfileMayAskForMoreObjectives() {
        Profile three = Profile.named("three")
                .extending(Profiles.MEDOC)
                .setting("action.too-few-objectives", "minimum", 3)
                .build();
        String two = "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"PLAN_TERRITORIAL_SANTE\", \"title\": \"t\","
                + " \"fichesActions\": [{\"id\": \"f\", \"title\": \"t\", \"servesObjectives\": [\"a\", \"b\"]}]}";
        assertThat(accepts(Profiles.MEDOC, two)).isTrue();
        assertThat(accepts(three, two)).isFalse();
    }

    private static boolean accepts(Profile profile, String document) {
        return new NetworkntValidator(ContractSchema.of(Language.FRENCH, profile)).accepts(document);
    }

    private static SchemaCoverage coverage(Profile profile) {
        return ContractSchema.coverage(profile).stream()
                .filter(each -> each.rule().equals(AMOUNTS))
                .findFirst()
                .orElseThrow();
    }

    private static String organisation(String member, String value) {
        return "\"organisations\": [{\"id\": \"o\", \"name\": \"o\", \"" + member + "\": \"" + value + "\"}]";
    }

    private static String line(Profile profile, SchemaCoverage each) {
        String rest = each.rest().map(Reason::name).orElse("");
        return "%s,%s,%s,%s\n".formatted(profile.name(), each.rule(), each.extent(), rest);
    }
}

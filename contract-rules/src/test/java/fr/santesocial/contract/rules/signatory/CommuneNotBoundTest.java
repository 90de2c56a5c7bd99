package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.commune;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.joinedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withOrganisation;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withoutKind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneNotBoundTest {
    /** The communes of the territory: Belmont signs, the two others do not. */
    private static final Contract THREE = covering(named("Belmont"), named("Le Val"), named("Saint-Épain"));

    private final RuleTester tester = RuleTester.of(new CommuneNotBound());

    @Test
    void findsEachCommuneThatDoesNotSign() {
        assertThat(tester.pointers(THREE)).containsExactly("/territory/communes/1", "/territory/communes/2");
        assertThat(SignatoryCases.french(tester.outcome(THREE).findings().get(0)))
                .isEqualTo("La commune « Le Val » fait partie du territoire et ne signe pas.");
        Contract pluss = Contract.builder().from(THREE).kind(ContractKind.PLUSS).build();
        assertThat(tester.pointers(pluss)).hasSize(2);
    }

    @Test
    void isNotAboutClsNorTerritoriesWithoutCommunes() {
        Contract cls = Contract.builder().from(THREE).kind(ContractKind.CLS).build();
        assertThat(tester.outcome(cls).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(covering()).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void knowsACommuneByAnyOfItsNames() {
        Organisation alias = Organisation.builder()
                .from(commune("c", "La commune centre"))
                .addAliases("Mairie de SAINT EPAIN")
                .build();
        Contract contract = joinedBy(joinedBy(THREE, withoutKind("v", "Commune du Val")), alias);
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void knowsACommuneByItsCodeBeforeItsName() {
        Commune saint = Commune.builder().name("Saint-Épain").inseeCode("85999").build();
        Contract contract = covering(saint);
        assertThat(tester.pointers(joinedBy(contract, coded("Epain le Neuf", "85999"))))
                .isEmpty();
        assertThat(tester.pointers(joinedBy(contract, coded("Saint-Épain", "37111"))))
                .containsExactly("/territory/communes/0");
        assertThat(tester.pointers(joinedBy(contract, commune("c", "Saint-Épain"))))
                .isEmpty();
        assertThat(tester.pointers(joinedBy(covering(named("Saint-Épain")), coded("Saint-Épain", "37111"))))
                .isEmpty();
    }

    @Test
    void tellsACommuneFromItsNamesakeThatSigns() {
        Commune first = Commune.builder().name("Le Val").inseeCode("34000").build();
        Contract contract = covering(first);
        assertThat(messages(contract))
                .containsExactly("La commune « Le Val » fait partie du territoire et ne signe pas.");
        Contract joined = joinedBy(contract, coded("Commune du Val", "83143"));
        assertThat(messages(joined))
                .containsExactly("La commune « Le Val (34000) » fait partie du territoire et ne signe pas.");
        assertThat(tester.outcome(joined).findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("The commune “Le Val (34000)” belongs to the territory and does not sign.");
        assertThat(messages(joinedBy(contract, coded("Le Mont", "83143")))).isEqualTo(messages(contract));
    }

    @Test
    void tellsTheNamesakeWhereTheDatesAreUnclear() {
        Commune member = Commune.builder()
                .name("Le Val")
                .inseeCode("34000")
                .period(Period.builder().end(PartialDate.of(2025)).build())
                .build();
        var outcome = tester.at(LocalDate.of(2025, 6, 1)).outcome(joinedBy(covering(member), coded("Le Val", "83143")));
        assertThat(outcome.undecided())
                .singleElement()
                .satisfies(open -> assertThat(open.message(Locale.FRENCH))
                        .contains("si la commune « Le Val (34000) » fait encore partie"));
    }

    @Test
    void isNotContentWithTheGroupingNorANamesake() {
        Contract contract = joinedBy(
                joinedBy(covering(named("Le Val")), organisation("e", "Le Val", OrganisationKind.EPCI)),
                organisation("h", "Le Val", OrganisationKind.HOSPITAL));
        assertThat(tester.pointers(contract)).containsExactly("/territory/communes/0");
    }

    @ParameterizedTest(name = "{0}, {1} expected: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "l'ensemble des maires,        -, PASSED",
                "les autres communes,          2, PASSED",
                "les communes du territoire,   3, PASSED",
                "les 2 communes,               -, PASSED",
                "l'ensemble des maires,        1, NOT_EVALUATED",
                "1 maire,                      -, NOT_EVALUATED",
                "certaines communes,           -, NOT_EVALUATED",
                "les communes volontaires,     3, NOT_EVALUATED",
                "les institutions signataires, -, NOT_EVALUATED",
                "les communautés de communes,  -, NOT_EVALUATED",
            })
    void readsCollectives(String label, @org.jspecify.annotations.Nullable Integer expected, OutcomeStatus status) {
        Contract contract = withSignatory(THREE, expected == null ? collective(label) : collective(label, expected));
        assertThat(tester.outcome(contract).status()).isEqualTo(status);
        assertThat(tester.reasons(contract)).isEqualTo(status == OutcomeStatus.PASSED ? List.of() : List.of("hidden"));
    }

    @Test
    void addsCollectivesUp() {
        Contract contract = withSignatory(
                withSignatory(THREE, collective("les communes du nord", 1)), collective("les communes du sud", 1));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void cannotTellWhereASignatoryIsUnknownOrNobodyIsNamed() {
        assertThat(tester.reasons(withSignatory(THREE, signing("inconnue")))).containsExactly("hidden");
        Contract empty = Contract.builder().from(THREE).signatories(List.of()).build();
        assertThat(tester.reasons(empty)).containsExactly("unnamed");
    }

    @Test
    void isSilentDespiteAnUnknownSignatoryWhenAllSign() {
        Contract contract = withSignatory(covering(named("Belmont")), signing("inconnue"));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest(name = "{1} at stage {0}: {2} not bound")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                EXPECTED, 0",
                "PREPARATION,      LATER,    0",
                "FRAMEWORK_SIGNED, PARTY,    0",
                "FRAMEWORK_SIGNED, LATER,    2",
                "IN_FORCE,         EXPECTED, 2",
            })
    void countsPlannedSignaturesOnlyBeforeSigning(
            @org.jspecify.annotations.Nullable ContractStage stage, SignatoryRole role, int unbound) {
        Contract staged =
                Contract.builder().from(THREE).stage(Optional.ofNullable(stage)).build();
        Contract byName = withSignatory(
                withSignatory(
                        withOrganisation(withOrganisation(staged, commune("v", "Le Val")), commune("e", "Saint-Épain")),
                        signing("v", role)),
                signing("e", role));
        assertThat(tester.pointers(byName)).hasSize(unbound);
        Signatory mayors =
                Signatory.builder().from(collective("les maires")).role(role).build();
        assertThat(tester.pointers(withSignatory(staged, mayors))).hasSize(unbound);
    }

    @Test
    void takesAListOfPlannedSignaturesForOneWhereNobodySigns() {
        Contract planned = Contract.builder()
                .from(THREE)
                .signatories(List.of(signing("commune-de-belmont", SignatoryRole.EXPECTED)))
                .build();
        assertThat(tester.pointers(planned)).hasSize(3);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,    2023, NOT_APPLICABLE",
                "2026, -,    NOT_APPLICABLE",
                "2025, -,    NOT_EVALUATED",
                "-,    2025, NOT_EVALUATED",
                "2023, 2027, FAILED",
                "-,    -,    FAILED",
            })
    void looksAtPresentMembersOnly(
            @org.jspecify.annotations.Nullable String start,
            @org.jspecify.annotations.Nullable String end,
            OutcomeStatus status) {
        Period.Builder period = Period.builder().text("quelque temps");
        if (start != null) {
            period.start(PartialDate.parse(start));
        }
        if (end != null) {
            period.end(PartialDate.parse(end));
        }
        Commune member = Commune.builder().name("Le Val").period(period.build()).build();
        assertThat(tester.at(LocalDate.of(2025, 6, 1)).outcome(covering(member)).status())
                .isEqualTo(status);
    }

    private static Contract covering(Commune... communes) {
        Contract sound = ReferenceContracts.sound(ContractKind.CTG);
        return Contract.builder()
                .from(sound)
                .territory(Territory.builder()
                        .from(sound.getTerritory().orElseThrow())
                        .communes(List.of(communes))
                        .build())
                .build();
    }

    private List<String> messages(Contract contract) {
        return tester.outcome(contract).findings().stream()
                .map(SignatoryCases::french)
                .toList();
    }

    private static Commune named(String name) {
        return Commune.builder().name(name).build();
    }

    private static Organisation coded(String name, String code) {
        return Organisation.builder().from(commune("c", name)).inseeCode(code).build();
    }

    private static Organisation organisation(String id, String name, OrganisationKind kind) {
        return ReferenceContracts.organisation(id, name, kind);
    }
}

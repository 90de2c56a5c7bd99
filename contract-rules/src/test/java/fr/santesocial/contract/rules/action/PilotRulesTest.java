package fr.santesocial.contract.rules.action;

import static fr.santesocial.contract.rules.action.ActionCases.operation;
import static fr.santesocial.contract.rules.action.ActionCases.period;
import static fr.santesocial.contract.rules.action.ActionCases.pilot;
import static fr.santesocial.contract.rules.action.ActionCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.PartnerStatus;
import fr.santesocial.contract.model.kind.PilotRole;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pilots: missing, without a lead, not committed. */
class PilotRulesTest {
    private static final String PILOTS = "/fichesActions/0/pilots";
    private final RuleTester missing = RuleTester.of(new PilotMissing());
    private final RuleTester unclear = RuleTester.of(new LeadUnclear());
    private final RuleTester uncommitted = RuleTester.of(new PilotUncommitted());

    @Test
    void aFicheWithoutPilotIsReported() {
        var outcome = missing.outcome(with(fiche -> fiche.pilots(List.of())));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(PILOTS);
            assertThat(finding.message(Locale.FRENCH)).isEqualTo("La fiche « 1.1 » n'a pas de pilote.");
        });
    }

    @Test
    void saysThatOperationsLackAPilotToo() {
        var unled = operation(operation -> operation);
        Contract one = with(fiche -> fiche.pilots(List.of()).addOperation(unled));
        Contract two = with(fiche -> fiche.pilots(List.of()).addOperations(unled, unled));
        assertThat(missing.outcome(one).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » n'a pas de pilote, et son opération n'en a pas non plus.");
        assertThat(missing.outcome(one).findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("Fiche “1.1” has no pilot, and neither has its operation.");
        assertThat(missing.outcome(two).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » n'a pas de pilote, et ses opérations n'en ont pas toutes un.");
        assertThat(missing.outcome(two).findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("Fiche “1.1” has no pilot, and not all of its operations have one.");
    }

    @Test
    void operationsThatAllHavePilotsMakeUpForTheFiche() {
        var led = operation(operation -> operation.addPilot(pilot("ars")));
        assertThat(missing.pointers(with(fiche -> fiche.pilots(List.of()).addOperations(led, led))))
                .isEmpty();
    }

    @Test
    void anOperationWithoutPilotsIsPartOfTheOneFindingOfItsFiche() {
        var led = operation(operation -> operation.addPilot(pilot("ars")));
        var unled = operation(operation -> operation);
        var outcome = missing.outcome(with(fiche -> fiche.pilots(List.of()).addOperations(led, unled)));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(PILOTS);
            assertThat(finding.getRelated().stream().map(Spot::pointer))
                    .containsExactly("/fichesActions/0/operations/1/pilots");
        });
    }

    @Test
    void anOperationMayRelyOnItsFiche() {
        assertThat(missing.pointers(with(fiche -> fiche.addOperation(operation(operation -> operation)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two without roles,              -        -        false, true",
        "two pilots,                     PILOT    PILOT    false, true",
        "two co-pilots,                  CO_PILOT CO_PILOT false, true",
        "one leads,                      PILOT    PILOT    true,  false",
        "a pilot and a co-pilot,         PILOT    CO_PILOT false, false",
        "somebody who only works with,   PILOT    WITH     false, false",
        "a bearer beside a pilot,        BEARER   PILOT    false, true",
    })
    void severalPilotsNeedALead(String name, String rolesAndLead, boolean fires) {
        String[] parts = rolesAndLead.split(" +", -1);
        Contract contract = with(fiche ->
                fiche.pilots(List.of(role(parts[0], false), role(parts[1], Boolean.parseBoolean(parts[2])))));
        assertThat(unclear.pointers(contract)).isEqualTo(fires ? List.of(PILOTS) : List.of());
    }

    @ParameterizedTest(name = "{0} to {1}, then {2} to {3}: {4}")
    @CsvSource({
        "2024, 2025,       2026,       2027, succession",
        "-,    2025,       2026,       -,    succession",
        "2024, 2026,       2025,       2027, together",
        "2024, 2025,       2025,       2027, unknown",
        "2024, 2025-06-30, 2025-07-01, 2027, succession",
        "2024, -,          2026,       -,    unknown",
    })
    void pilotsMayFollowOneAnother(String start, String end, String nextStart, String nextEnd, String expected) {
        Contract contract = with(fiche -> fiche.pilots(List.of(
                Pilot.builder()
                        .organisation("caf")
                        .period(period(nextStart, nextEnd))
                        .build(),
                Pilot.builder().organisation("ars").period(period(start, end)).build())));
        assertThat(unclear.pointers(contract)).isEqualTo(expected.equals("together") ? List.of(PILOTS) : List.of());
        assertThat(unclear.reasons(contract)).isEqualTo(expected.equals("unknown") ? List.of("turns") : List.of());
    }

    @Test
    void aPilotWithoutPeriodLeadsAllTheTime() {
        Contract contract = with(fiche -> fiche.pilots(List.of(
                pilot("caf"),
                Pilot.builder()
                        .organisation("ars")
                        .period(period("2024", "2025"))
                        .build())));
        assertThat(unclear.pointers(contract)).containsExactly(PILOTS);
    }

    @Test
    void operationsAreLookedAtAndASinglePilotIsNoMatter() {
        var shared = operation(operation -> operation.addPilots(pilot("ars"), pilot("caf")));
        assertThat(unclear.pointers(with(fiche -> fiche.addOperation(shared))))
                .containsExactly("/fichesActions/0/operations/0/pilots");
        assertThat(unclear.outcome(with(fiche -> fiche)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void saysWhichOperationHasNoLead() {
        var shared = operation(operation -> operation.addPilots(pilot("ars"), pilot("caf")));
        var turns = operation(operation -> operation.addPilots(
                Pilot.builder()
                        .organisation("ars")
                        .period(period("2024", "2025"))
                        .build(),
                Pilot.builder()
                        .organisation("caf")
                        .period(period("2025", "2027"))
                        .build()));
        Contract whole = with(fiche -> fiche.pilots(List.of(pilot("ars"), pilot("caf"))));
        assertThat(unclear.outcome(whole).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.1 » a 2 pilotes et rien ne dit lequel mène l'action.");
        assertThat(unclear.outcome(with(fiche -> fiche.addOperation(shared)))
                        .findings()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("L'opération « Opération » de la fiche « 1.1 » a 2 pilotes et rien ne dit lequel mène"
                        + " l'action.");
        assertThat(unclear.outcome(with(fiche -> fiche.addOperation(turns)))
                        .undecided()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("Les pilotes de l'opération « Opération » de la fiche « 1.1 » se succèdent peut-être : les"
                        + " dates données ne permettent pas de le savoir.");
    }

    @Test
    void anUncommittedPilotIsReportedOnceForAllItPilots() {
        Contract contract = withAssociation(with(fiche -> fiche.pilots(List.of(pilot("association")))
                .addOperation(operation(operation -> operation.addPilot(pilot("association"))))));
        var outcome = uncommitted.outcome(contract);
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/fichesActions/0/operations/0/pilots/0");
            assertThat(finding.getRelated().stream().map(Spot::pointer)).containsExactly(PILOTS + "/0");
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("« Association du bourg » pilote 2 fiches ou opérations sans être ni signataire ni"
                            + " partenaire du contrat.");
        });
    }

    @Test
    void saysWhatASinglePilotLeads() {
        Contract whole = withAssociation(with(fiche -> fiche.pilots(List.of(pilot("association")))));
        Contract part = withAssociation(
                with(fiche -> fiche.addOperation(operation(operation -> operation.addPilot(pilot("association"))))));
        assertThat(uncommitted.outcome(whole).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("« Association du bourg » pilote la fiche « 1.1 » sans être ni signataire ni partenaire du"
                        + " contrat.");
        assertThat(uncommitted.outcome(part).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("« Association du bourg » pilote l'opération « Opération » de la fiche « 1.1 » sans être ni"
                        + " signataire ni partenaire du contrat.");
        assertThat(uncommitted.outcome(part).findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("“Association du bourg” pilots operation “Opération” of fiche “1.1” and is neither a"
                        + " signatory nor a partner of the contract.");
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, 0", "POTENTIAL, 1"})
    void asettledPartnerIsCommitted(PartnerStatus status, int findings) {
        Contract contract = withAssociation(with(fiche -> fiche.pilots(List.of(pilot("association")))
                .addPartner(Partner.builder()
                        .organisation("association")
                        .status(status)
                        .build())));
        assertThat(uncommitted.pointers(contract)).hasSize(findings);
    }

    @Test
    void aReferenceToNothingIsAnotherRulesFinding() {
        assertThat(uncommitted.pointers(with(fiche -> fiche.pilots(List.of(pilot("nobody"))))))
                .isEmpty();
    }

    @Test
    void signatoriesThatAreNotNamedLeaveItUndecided() {
        Contract contract = withAssociation(with(fiche -> fiche.pilots(List.of(pilot("association")))));
        Contract unlisted =
                Contract.builder().from(contract).signatories(List.of()).build();
        Contract collective = Contract.builder()
                .from(contract)
                .addSignatory(Signatory.builder()
                        .collective(Collective.builder()
                                .label("l'ensemble des maires")
                                .build())
                        .build())
                .build();
        assertThat(List.of(unlisted, collective)).allSatisfy(each -> {
            assertThat(uncommitted.pointers(each)).isEmpty();
            assertThat(uncommitted.reasons(each)).containsExactly("signatories");
        });
    }

    @ParameterizedTest
    @CsvSource({"AGENCE RÉGIONALE DE SANTE, ''", "Coordination du CLS, words"})
    void aPilotInWordsIsRecognisedByANameOnly(String label, String reason) {
        Contract contract =
                with(fiche -> fiche.pilots(List.of(Pilot.builder().label(label).build())));
        assertThat(uncommitted.pointers(contract)).isEmpty();
        assertThat(uncommitted.reasons(contract)).isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    private static Pilot role(String role, boolean lead) {
        Pilot.Builder pilot = Pilot.builder().organisation("ars");
        if (!role.equals("-")) {
            pilot.role(PilotRole.valueOf(role));
        }
        return lead ? pilot.lead(true).build() : pilot.build();
    }

    private static Contract withAssociation(Contract contract) {
        return Contract.builder()
                .from(contract)
                .kind(ContractKind.CLS)
                .addOrganisation(ReferenceContracts.organisation(
                        "association", "Association du bourg", OrganisationKind.ASSOCIATION))
                .build();
    }
}

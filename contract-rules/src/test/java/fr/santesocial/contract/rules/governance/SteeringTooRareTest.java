package fr.santesocial.contract.rules.governance;

import static fr.santesocial.contract.rules.governance.GovernedContracts.body;
import static fr.santesocial.contract.rules.governance.GovernedContracts.ungoverned;
import static fr.santesocial.contract.rules.governance.GovernedContracts.withBodies;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Undecided;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SteeringTooRareTest {
    private final RuleTester tester = RuleTester.of(new SteeringTooRare());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "never,                       STEERING,  0, /governance/bodies/0/meetingsPerYear, -",
                "once a year,                 STEERING,  1, -,                                    -",
                "twice a year,                STEERING,  2, -,                                    -",
                "it is not said,              STEERING,  -, -,        meetings-unknown",
                "nor what body it is,         -,         -, -,        kind-unknown",
                "never for some body,         -,         0, -,        kind-unknown",
                "often enough for any body,   -,         1, -,                                    -",
                "another committee,           TECHNICAL, 0, -,                                    -",
            })
    void comparesTheMeetingsOfAYear(String name, BodyKind kind, Integer meetings, String pointer, String reason) {
        Contract contract = withBodies(body("Copil", Optional.ofNullable(kind), Optional.ofNullable(meetings)));
        assertThat(tester.pointers(contract)).isEqualTo(pointer == null ? List.of() : List.of(pointer));
        assertThat(tester.outcome(contract).undecided())
                .extracting(Undecided::getReason)
                .filteredOn(key -> !key.startsWith("engine."))
                .isEqualTo(reason == null ? List.of() : List.of("governance.steering-too-rare.reason." + reason));
    }

    @Test
    void leavesOtherCommitteesOut() {
        assertThat(tester.outcome(withBodies(GovernedContracts.body("Cotech", BodyKind.TECHNICAL)))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(ungoverned(ContractKind.CTG)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void says() {
        var outcome =
                tester.outcome(withBodies(body("Comité des élus", Optional.of(BodyKind.STEERING), Optional.of(0))));
        assertThat(outcome.findings().get(0).message(Locale.FRENCH))
                .isEqualTo("« Comité des élus » se réunit 0 fois par an,"
                        + " alors qu'un comité de pilotage se réunit au moins 1 fois par an.");
        assertThat(outcome.findings().get(0).fix(Locale.FRENCH))
                .isEqualTo("Prévoyez au moins 1 réunion par an, ou corrigez le nombre indiqué.");
    }

    @Test
    void pointsAtWhatIsMissing() {
        assertThat(tester.outcome(withBodies(GovernedContracts.ofNoKind("Copil")))
                        .undecided()
                        .get(0)
                        .getSpot()
                        .pointer())
                .isEqualTo("/governance/bodies/0/kind");
        assertThat(tester.outcome(withBodies(body("Copil", BodyKind.STEERING)))
                        .undecided()
                        .get(0)
                        .getSpot()
                        .pointer())
                .isEqualTo("/governance/bodies/0/meetingsPerYear");
    }

    @Test
    void aProfileMayAskForMore() {
        Profile twice = Profile.named("twice")
                .adopting(new SteeringTooRare())
                .setting("governance.steering-too-rare", "minimum", 3)
                .build();
        assertThat(ContractValidator.standard()
                        .profile(twice)
                        .validate(ReferenceContracts.sound(ContractKind.CLS))
                        .getFindings())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContractKind.class,
            names = {"PLAN_TERRITORIAL_SANTE", "ACTIONS", "OTHER"})
    void isNotAboutOtherKinds(ContractKind kind) {
        assertThat(tester.outcome(ReferenceContracts.sound(kind)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void neverPassesWhereTheNumberCouldNotBeRead() {
        var outcome = DamagedContract.outcome(
                new SteeringTooRare(),
                withBodies(body("Copil", BodyKind.STEERING)),
                "/governance/bodies/0/meetingsPerYear");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.undecided()).extracting(Undecided::getReason).containsOnly("engine.blocked");
    }
}

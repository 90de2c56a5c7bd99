package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.BARBATRE;
import static fr.santesocial.contract.rules.territory.TerritoryCases.MALLIEVRE;
import static fr.santesocial.contract.rules.territory.TerritoryCases.MORTAGNE;
import static fr.santesocial.contract.rules.territory.TerritoryCases.NOIRMOUTIER;
import static fr.santesocial.contract.rules.territory.TerritoryCases.commune;
import static fr.santesocial.contract.rules.territory.TerritoryCases.epci;
import static fr.santesocial.contract.rules.territory.TerritoryCases.left;
import static fr.santesocial.contract.rules.territory.TerritoryCases.named;
import static fr.santesocial.contract.rules.territory.TerritoryCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneOutsideEpciTest {
    private static final Epci UNNUMBERED = Epci.builder().name("Pays voisin").build();

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);

    private final RuleTester tester = RuleTester.of(new CommuneOutsideEpci());

    @Test
    void passesWhereEveryCommuneBelongsToOneOfThem() {
        Contract contract =
                with(List.of(epci(NOIRMOUTIER), epci("248 500 662")), List.of(commune(BARBATRE), commune(MALLIEVRE)));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void findsACommuneOfAnotherEpci() {
        Contract contract = with(List.of(epci(NOIRMOUTIER)), List.of(commune(BARBATRE), commune(MALLIEVRE)));
        var finding = tester.outcome(contract).findings().get(0);
        assertThat(tester.pointers(contract)).containsExactly("/territory/communes/1/inseeCode");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/territory/epcis");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo(
                        "Selon le code officiel géographique au 1er janvier 2026, la commune « Commune 85134 » (85134)"
                                + " n'appartient à aucune des intercommunalités du territoire, mais à une autre (SIREN 248500662).");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // delegated, associated, former, districts
        "85048, 248500662, PASSED",
        "01120, 240100610, PASSED",
        "78001, 200017846, PASSED",
        "75101, 200054781, PASSED",
        "75101, 248500191, FAILED",
        "85048, 248500191, FAILED",
        // in Greater Paris the one or the other will do
        "93066, 200057867, PASSED",
        "93066, 200054781, PASSED",
        "93066, 200057875, FAILED"
    })
    void followsPartsAndForerunners(String code, String siren, OutcomeStatus status) {
        assertThat(tester.outcome(with(List.of(epci(siren)), List.of(commune(code))))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void namesBothGroupingsOfGreaterParisInOrder() {
        Contract contract = with(List.of(epci(NOIRMOUTIER)), List.of(commune("93066")));
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.ENGLISH))
                .endsWith("another one (SIREN 200054781, 200057867).");
    }

    @ParameterizedTest
    @CsvSource({"85113", "98711", "85400"})
    void cannotSayWithoutAnyEpci(String code) {
        Contract contract = with(List.of(epci(NOIRMOUTIER)), List.of(commune(code), commune(BARBATRE)));
        var outcome = tester.outcome(contract);
        assertThat(tester.reasons(contract)).containsExactly("no-epci");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.undecided().get(0).getSpot().pointer()).isEqualTo("/territory/communes/0/inseeCode");
    }

    @ParameterizedTest
    @CsvSource({"200000009", "12"})
    void cannotSayWhileAnEpciIsNotKnown(String siren) {
        Contract contract =
                with(List.of(epci(NOIRMOUTIER), epci(siren)), List.of(commune(BARBATRE), commune(MALLIEVRE)));
        assertThat(tester.reasons(contract)).containsExactly("epci-unidentified");
        assertThat(tester.pointers(contract)).isEmpty();
    }

    @Test
    void cannotSayWhileAnEpciHasNoNumber() {
        Contract contract = with(
                List.of(epci(NOIRMOUTIER), UNNUMBERED),
                List.of(commune(BARBATRE), commune(MALLIEVRE), commune("93066")));
        var undecided = tester.outcome(contract).undecided();
        assertThat(tester.reasons(contract)).containsExactly("epci-unidentified");
        assertThat(undecided.get(0).getSpot().pointer()).isEqualTo("/territory/epcis");
        assertThat(undecided.get(0).message(Locale.FRENCH))
                .startsWith("2 communes n'appartiennent à aucune")
                .endsWith(": Pays voisin.");
    }

    @Test
    void namesOnlySomeOfManyUnknownGroupings() {
        List<Epci> many = new ArrayList<>(Collections.nCopies(6, UNNUMBERED));
        many.add(epci(NOIRMOUTIER));
        assertThat(tester.outcome(with(many, List.of(commune(MALLIEVRE))))
                        .undecided()
                        .get(0)
                        .message(Locale.FRENCH))
                .endsWith(": " + String.join(", ", Collections.nCopies(5, "Pays voisin")) + ".");
    }

    @Test
    void needsNoNumberOfOthersWhereEveryCommuneIsAtHome() {
        Contract contract = with(List.of(epci(NOIRMOUTIER), UNNUMBERED), List.of(commune(BARBATRE)));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest(name = "contract until {0}: {1}")
    @CsvSource({"2025, NOT_EVALUATED", "2025-12-31, NOT_EVALUATED", "2026-01-01, FAILED", "2026, FAILED"})
    void cannotSayOfContractsThatEndedBeforeTheVintage(String end, OutcomeStatus status) {
        Contract contract = Contract.builder()
                .from(with(List.of(epci(NOIRMOUTIER)), List.of(commune(MALLIEVRE))))
                .term(Term.builder().end(PartialDate.parse(end)).build())
                .build();
        var outcome = tester.outcome(contract);
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(tester.reasons(contract)).isEqualTo(status == OutcomeStatus.FAILED ? List.of() : List.of("ended"));
        assertThat(outcome.undecided()).allMatch(u -> u.getSpot().pointer().equals("/territory/communes"));
    }

    @Test
    void judgesContractsWithoutAnEnd() {
        Contract contract = Contract.builder()
                .from(with(List.of(epci(NOIRMOUTIER)), List.of(commune(MALLIEVRE))))
                .term(Optional.empty())
                .build();
        assertThat(tester.pointers(contract)).hasSize(1);
    }

    @ParameterizedTest(name = "member until {0}: {1}")
    @CsvSource({"2025, NOT_APPLICABLE", "2026, NOT_EVALUATED", "2026-06-15, FAILED", "2027, FAILED"})
    void leavesOutCommunesThatHaveLeft(String end, OutcomeStatus status) {
        Contract contract = with(List.of(epci(NOIRMOUTIER)), List.of(left(commune(MALLIEVRE), end)));
        RuleTester inJune = tester.at(JUNE);
        var outcome = inJune.outcome(contract);
        assertThat(outcome.status()).isEqualTo(status);
        if (status == OutcomeStatus.NOT_EVALUATED) {
            assertThat(inJune.reasons(contract)).containsExactly("membership");
            assertThat(outcome.undecided().get(0).getSpot().pointer()).isEqualTo("/territory/communes/0/period");
        }
    }

    @Test
    void isNotApplicableWithoutCodesOrNumbers() {
        for (Commune commune : List.of(named("Barbâtre"), commune("8501"))) {
            assertThat(tester.outcome(with(List.of(epci(MORTAGNE)), List.of(commune)))
                            .status())
                    .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        }
        assertThat(tester.outcome(with(List.of(UNNUMBERED), List.of(commune(BARBATRE))))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(with(List.of(epci(MORTAGNE), UNNUMBERED), List.of()))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}

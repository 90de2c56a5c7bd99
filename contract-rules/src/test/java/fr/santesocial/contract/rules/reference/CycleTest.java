package fr.santesocial.contract.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Continuation;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {
    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.CLS);
    private final RuleTester tester = RuleTester.of(new Cycle());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a chain,                   a>b b>c c>,             '',  ''",
        "one that names itself,     a>a,                    0,   ''",
        "two,                       b>a a>b,                1,   0",
        "three from the smallest,   c>a b>c a>b,            2,   1 0",
        "a tail outside the loop,   a>b b>c c>b,            1,   2",
        "to nowhere,                a>x,                    '',  ''",
        "second bearer of an id,    a>b b> b>a,             '',  ''",
    })
    void findsLoopsOfFiches(String name, String chain, String place, String related) {
        var findings = tester.outcome(fiches(chain)).findings();
        assertThat(findings.stream().map(finding -> finding.getPointer()).toList())
                .isEqualTo(places(place));
        if (!findings.isEmpty()) {
            assertThat(findings.get(0).getRelated().stream().map(Spot::pointer).toList())
                    .isEqualTo(places(related));
        }
    }

    @Test
    void eachLoopIsOneFinding() {
        assertThat(tester.pointers(fiches("a>b b>a c>c d>a e>d"))).isEqualTo(places("0 2"));
    }

    @Test
    void saysTheLoop() {
        assertThat(tester.outcome(fiches("b>a a>b")).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("Les renvois tournent en rond (type : fiche action, 2 éléments) : "
                        + "« Fiche a », « Fiche b », puis de nouveau « Fiche a ».");
    }

    @Test
    void saysWhatLinksToItself() {
        assertThat(tester.outcome(fiches("a>a")).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("Les renvois tournent en rond (type : fiche action) : « Fiche a » renvoie à lui-même.");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("The references run in a circle (type: fiche action): “Fiche a” refers to itself.");
            assertThat(finding.fix(Locale.FRENCH)).contains("lui-même");
        });
    }

    @Test
    void namesAFewOfALongLoop() {
        String chain = "a>b b>c c>d d>e e>f f>g g>h h>i i>j j>k k>a";
        assertThat(tester.outcome(fiches(chain)).findings().get(0).message(Locale.FRENCH))
                .endsWith("(type : fiche action, 11 éléments) : « Fiche a », « Fiche b », « Fiche c », « Fiche d »,"
                        + " « Fiche e », « Fiche f », « Fiche g », « Fiche h », « Fiche i », « Fiche j », …, puis de"
                        + " nouveau « Fiche a ».");
    }

    @Test
    void findsLoopsOfIndicatorsAndBodies() {
        Contract contract = Contract.builder()
                .from(SOUND)
                .addIndicators(indicator("i", "j"), indicator("j", "i"), indicator("k", "i"))
                .governance(Governance.builder()
                        .addBodies(body("n", "m"), body("m", "n"))
                        .build())
                .build();
        assertThat(tester.pointers(contract))
                .containsExactlyInAnyOrder("/indicators/0/partOf", "/governance/bodies/1/follows");
    }

    @Test
    void aContractIsNotItsOwnPredecessorOrSuccessor() {
        ContractLink self =
                ContractLink.builder().title("Le même").id(SOUND.getId()).build();
        ContractLink other =
                ContractLink.builder().title("Un autre").id("cls-1").build();
        assertThat(tester.pointers(
                        Contract.builder().from(SOUND).predecessor(self).build()))
                .containsExactly("/predecessor/id");
        assertThat(tester.pointers(
                        Contract.builder().from(SOUND).successor(self).build()))
                .containsExactly("/successor/id");
        assertThat(tester.outcome(Contract.builder()
                                .from(SOUND)
                                .predecessor(other)
                                .build())
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void linkedFichesMakeNoChain() {
        List<FicheAction> fiches = List.of(
                FicheAction.builder()
                        .id("a")
                        .title("Fiche a")
                        .addRelatedFiche("b")
                        .build(),
                FicheAction.builder()
                        .id("b")
                        .title("Fiche b")
                        .addRelatedFiche("a")
                        .build());
        Contract contract = Contract.builder().from(SOUND).fichesActions(fiches).build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aLinkThatCouldNotBeReadIsNotPassed() {
        var outcome = Broken.outcome(new Cycle(), SOUND, "/fichesActions/0/continues", damage -> damage);
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @Test
    void followsLongChainsToTheEnd() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            chain.append("f").append(i).append(">f").append(i + 1).append(' ');
        }
        assertThat(tester.pointers(fiches(chain.toString()))).isEmpty();
        assertThat(tester.pointers(fiches(chain + "f20000>f0"))).isEqualTo(places("0"));
    }

    private static Contract fiches(String chain) {
        List<FicheAction> fiches = new ArrayList<>();
        for (String each : chain.strip().split(" ", -1)) {
            String[] parts = each.split(">", -1);
            FicheAction.Builder fiche = FicheAction.builder().id(parts[0]).title("Fiche " + parts[0]);
            if (!parts[1].isEmpty()) {
                fiche.continues(Continuation.builder().fiche(parts[1]).build());
            }
            fiches.add(fiche.build());
        }
        return Contract.builder().from(SOUND).fichesActions(fiches).build();
    }

    private static List<String> places(String indices) {
        return indices.isBlank()
                ? List.of()
                : List.of(indices.split(" ", -1)).stream()
                        .map(index -> "/fichesActions/" + index + "/continues/fiche")
                        .toList();
    }

    private static Indicator indicator(String id, String partOf) {
        return Indicator.builder().id(id).title("Indicateur").partOf(partOf).build();
    }

    private static Body body(String id, String follows) {
        return Body.builder().id(id).name("Instance").follows(follows).build();
    }
}

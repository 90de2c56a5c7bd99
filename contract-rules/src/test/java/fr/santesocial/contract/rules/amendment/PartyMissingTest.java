package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyMissingTest {
    private static final String PLACE = "/amendments/0/signatories";
    private final RuleTester tester = RuleTester.of(new PartyMissing());

    @ParameterizedTest(name = "contract by {0}, amendment by {1}")
    @CsvSource({
        "ars:PARTY caf:PARTY,          ars:PARTY caf:PARTY,    -,                         -",
        "ars:PARTY caf:PARTY,          caf:- ars:ASSOCIATED,   -,                         -",
        "ars:PARTY caf:PARTY,          ars:PARTY,              /amendments/0/signatories, -",
        "ars:PARTY caf:-,              ars:PARTY,              /amendments/0/signatories, -",
        "ars:PARTY caf:PARTY,          ars:PARTY caf:EXPECTED, /amendments/0/signatories, -",
        "ars:PARTY caf:ASSOCIATED,     ars:PARTY,              -,                         -",
        "ars:PARTY caf:LATER,          ars:PARTY,              -,                         -",
        "ars:PARTY caf:EXPECTED,       ars:PARTY,              -,                         -",
        "ars:PARTY caf:PARTY,          ars:PARTY caf:LATER,    /amendments/0/signatories, -",
        "ars:PARTY maires*:PARTY,      ars:PARTY,              -,                         collective-party",
        "ars:PARTY maires*:-,          ars:PARTY,              -,                         collective-party",
        "maires*:PARTY,                ars:PARTY,              -,                         collective-party",
        "ars:PARTY maires*:PARTY,      ars:- maires*:EXPECTED, -,                         collective-party",
        "ars:PARTY maires*:PARTY,      ars:PARTY maires*:-,    -,                         -",
        "ars:PARTY maires*:ASSOCIATED, ars:PARTY,              -,                         -",
        "ars:PARTY maires*:LATER,      ars:PARTY,              -,                         -",
        "ars:PARTY maires*:PARTY,      caf:PARTY,              /amendments/0/signatories, collective-party",
        "maires*:PARTY,                tous*:-,                -,                         parties-unknown",
        "ars:PARTY caf:PARTY,          ars:- tous*:LATER,      /amendments/0/signatories, -",
        "ars:PARTY caf:PARTY,          tous*:-,                -,                         collective",
        "ars:PARTY,                    ars:PARTY tous*:-,      -,                         -",
        "ars:PARTY,                    -,                      -,                         signatories-unknown",
        "-,                            ars:PARTY,              -,                         parties-unknown",
    })
    void comparesWithTheParties(String parties, String signing, String pointers, String reasons) {
        assertThat(tester.pointers(signed(parties, signing))).isEqualTo(AmendedContracts.list(pointers));
        assertThat(tester.reasons(signed(parties, signing))).isEqualTo(AmendedContracts.list(reasons));
    }

    @Test
    void namesAllThatAreMissingInOneFinding() {
        var findings = tester.outcome(signed("ars:PARTY caf:- msa:-", "ars:-")).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getPointer()).isEqualTo(PLACE);
        assertThat(findings.get(0).message(Locale.FRENCH))
                .isEqualTo("L'avenant 1 n'est pas signé par ces parties au contrat :"
                        + " Caisse d'allocations familiales, Mutualité sociale agricole.");
    }

    @Test
    void namesTheGroupThatMayNotHaveSigned() {
        var undecided =
                tester.outcome(signed("ars:PARTY maires*:PARTY", "ars:-")).undecided();
        assertThat(undecided).hasSize(1);
        assertThat(undecided.get(0).message(Locale.FRENCH))
                .isEqualTo(
                        "Un groupe est partie au contrat (maires*) ; le document ne dit pas s'il signe l'avenant 1.");
        assertThat(undecided.get(0).message(Locale.ENGLISH))
                .isEqualTo("A group is a party to the contract (maires*);"
                        + " the document does not say whether it signs amendment 1.");
    }

    private static Contract signed(String parties, String signing) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.PLUSS))
                .signatories(signatories(parties))
                .addAmendment(Amendment.builder()
                        .number(1)
                        .signatories(signatories(signing))
                        .build())
                .build();
    }

    private static List<Signatory> signatories(String words) {
        return AmendedContracts.list(words).stream()
                .map(PartyMissingTest::signatory)
                .toList();
    }

    /** "ars:PARTY" is an organisation with its role, "tous*:-" a group without one. */
    private static Signatory signatory(String word) {
        String who = word.substring(0, word.indexOf(':'));
        String role = word.substring(word.indexOf(':') + 1);
        Signatory.Builder builder = Signatory.builder();
        if (who.endsWith("*")) {
            builder.collective(Collective.builder().label(who).build());
        } else {
            builder.organisation(who);
        }
        if (!role.equals("-")) {
            builder.role(SignatoryRole.valueOf(role));
        }
        return builder.build();
    }
}

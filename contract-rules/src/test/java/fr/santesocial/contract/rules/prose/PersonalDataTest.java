package fr.santesocial.contract.rules.prose;

import static fr.santesocial.contract.rules.prose.WordyContracts.withFiche;
import static fr.santesocial.contract.rules.prose.WordyContracts.withNotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private final RuleTester tester = RuleTester.of(new PersonalData());

    // Numbers that are given to nobody.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 99 00 00 00",
                "Tél. : 01.99.00.00.00",
                "tel:0199000000",
                "01-99-00-00-00",
                "01/99/00/00/00",
                "01\u00A099\u00A000\u00A000\u00A000",
                "01\u202F99\u202F00\u202F00\u202F00",
                "06 39 98 00 00.",
                "(09 99 00 00 00)",
                "+33 1 99 00 00 00",
                "+33199000000",
                "+33 (0)1 99 00 00 00",
                "+33 (0) 1 99 00 00 00",
                "+33(0)1.99.00.00.00",
                "0033 1 99 00 00 00",
                "+262 262 99 00 00",
                "+33 199 00 00 00",
                "01 99 00 00 00/06 39 98 00 00",
                "le 3 mars 2025, 01 99 00 00 00",
                "https://exemple.fr 01 99 00 00 00",
                "www.exemple.fr, 06.39.98.00.00",
            })
    void findsPhoneNumbers(String text) {
        assertThat(tester.outcome(withNotes(text)).findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.FRENCH))
                .isEqualTo("Ce texte contient un numéro de téléphone.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adresse@exemple.fr",
                "Écrire à l'adresse Prenom.Nom+cls@mairie-exemple.fr.",
                "mailto:adresse@exemple.fr?subject=CLS",
                "<adresse@sous.domaine.exemple.org>",
                "https://adresse@exemple.fr/page",
                "https://exemple.fr/?courriel=adresse@exemple.fr",
                "adresse_1@a.fr",
                "@commune puis adresse@exemple.fr",
                "adresse@exemple.fr-",
            })
    void findsMailAddresses(String text) {
        assertThat(tester.outcome(withNotes(text)).findings())
                .singleElement()
                .extracting(finding -> finding.message(Locale.FRENCH))
                .isEqualTo("Ce texte contient une adresse électronique.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIREN 200 072 049",
                "SIRET 200 072 049 00017",
                "20007204900017",
                "00012345678901",
                "commune 85163",
                "01 002 300 000 euros",
                "01 99 00 00",
                "01 99 00 00 00 00",
                "85 01 99 00 00 00",
                "départements 01, 02, 03, 04, 05",
                "01 99 00.00.00",
                "01  99 00 00 00",
                "11 99 00 00 00",
                "00 99 00 00 00",
                "08 99 00 00 00",
                "0 800 99 00 00",
                "+33 8 99 00 00 00",
                "+44 1 99 00 00 00",
                "le 36 46, le 3114 ou le 15",
                "dossier A0199000000",
                "dossier 0199000000B",
                "+0199000000",
                "du 01/09/2024 au 31/08/2025",
                "15 000 000 euros, puis 11 707,50",
                "IBAN FR76 3000 4000 0500 0000 0000 000",
                "https://exemple.fr/fiches/0199000000",
                "www.exemple.fr/01-99-00-00-00",
                "HTTPS://EXEMPLE.FR/0199000000",
                "https://www.exemple.fr/@commune.fr",
                "suivez @commune.fr",
                "._@exemple.fr",
                "@ exemple.fr",
                "deux @ trois",
                "adresse@exemple",
                "adresse@.fr",
                "adresse@exemple..fr",
                "adresse@-exemple.fr",
                "paquet@1.2.3",
                "adresse@exemple.f",
                "adresse@",
                "rendez-vous @ la mairie.fr",
            })
    void leavesOtherNumbersAndAddressesAlone(String text) {
        assertThat(tester.outcome(withNotes(text)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void saysWhatATextContainsWithoutRepeatingIt() {
        Finding finding = tester.outcome(withNotes("01 99 00 00 00, adresse@exemple.fr"))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Ce texte contient un numéro de téléphone et une adresse électronique.");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("This text contains a phone number and an e-mail address.");
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void looksEverywhere() {
        Contract contract = withFiche(fiche -> fiche.description("au 01 99 00 00 00")
                .addExpectedResults("Rien", "adresse@exemple.fr")
                .addPartner(Partner.builder().label("Accueil 01 99 00 00 00").build()));
        assertThat(tester.pointers(contract))
                .containsExactlyInAnyOrder(
                        "/fichesActions/0/description",
                        "/fichesActions/0/expectedResults/1",
                        "/fichesActions/0/partners/1/label");
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void isAboutEveryKindOfContract(ContractKind kind) {
        Contract contract = Contract.builder()
                .from(withNotes("adresse@exemple.fr"))
                .kind(kind)
                .build();
        assertThat(tester.pointers(contract)).containsExactly("/notes/0");
    }

    @Test
    void neverPassesWhereATextCouldNotBeRead() {
        assertThat(DamagedContract.outcome(new PersonalData(), withNotes("Une note."), "/description")
                        .status())
                .isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @ParameterizedTest
    @CsvSource({"@", "a@", "'01 '", "+33", "01 99 00 00 ", "https://"})
    void takesNoLongerThanTheTextIsLong(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            String text = piece.repeat(200_000);
            return PhoneNumbers.areIn(text) || MailAddresses.areIn(text);
        });
    }
}

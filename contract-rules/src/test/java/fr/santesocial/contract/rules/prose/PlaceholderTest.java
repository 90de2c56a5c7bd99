package fr.santesocial.contract.rules.prose;

import static fr.santesocial.contract.rules.prose.WordyContracts.withFiche;
import static fr.santesocial.contract.rules.prose.WordyContracts.withNotes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Achievement;
import fr.santesocial.contract.model.Aim;
import fr.santesocial.contract.model.Continuation;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Evaluation;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.kind.AimLevel;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.PilotRole;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Figure;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.model.value.SourceNote;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
    private final RuleTester tester = RuleTester.of(new Placeholder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX",
                "délibération du XXXXXX",
                "Fait à xxxxxxxx, le 3 mars",
                "le XX/XX/XXXX",
                "pour la période 20XX",
                "les habitants du 85XXX",
                "2XXX",
                "…",
                "...",
                " … ",
                "[…]",
                "?",
                "(???)",
                "___",
                ".....",
                "Délibération n° ……",
                "Fait à Belmont, le .....",
                "..... euros",
                "Signé le ___ mars",
                "À compléter",
                "A COMPLETER",
                "à comple\u0301ter.",
                "Partenaires : ARS, à compléter",
                "Le comité (à compléter) suit l'action",
                "Moyens [à compléter]",
                "Moyens - à compléter",
                "à compléter -",
                "-à compléter",
                "à compléter-",
                "Deux agents\nà compléter\nUne salle",
                "Liste des partenaires à compléter",
                "« à renseigner »",
                "Cliquez ou appuyez ici pour entrer du texte.",
                "Lorem ipsum dolor sit amet, consectetur",
                "Coordinatrice du Plan Local Unique Santé Social :",
                "Contact\u00A0:\u00A0\n",
                "Deux réunions ont eu lieu.\nContact :",
                ":",
            })
    void findsWhatIsLeftToFillIn(String text) {
        assertThat(tester.pointers(withNotes("Une note.", text))).containsExactly("/notes/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aider les familles à compléter leur dossier",
                "Un questionnaire à compléter par les habitants",
                "Remise d'un dossier à compléter",
                "Outils : à compléter par les familles",
                "L'étude doit être complétée par les partenaires (CAF – ARS – MSA …).",
                "Groupes de travail (GIS, CESCR, Réseau Parentalité,…)",
                "Mobilité, numérique...",
                "Une aide est possible, mais….",
                "L'emploi, le logement.....",
                "« Il faut […] agir »",
                "Budget à définir",
                "à définir",
                "À préciser",
                "à venir",
                "Louis XVI, article XXX, XXe siècle",
                "Taille XXL, XXXL",
                "20X",
                "200X",
                "Suite ....",
                "Page 12.....",
                " ",
                "C10xx20",
                "10 x 20",
                "le taux_de_recours__annuel",
                "Quels besoins ? Quelles réponses ?",
                "Objectif : accueillir les familles",
                "Les actions suivantes :\n- accueillir\n- orienter",
                "Remplir un dossier",
                "porte-à-porte",
                "co-construire, à remplir-lire",
                "%",
                "-",
                "100 %",
                "https://exemple.fr/page",
            })
    void leavesWhatSaysSomethingAlone(String text) {
        assertThat(tester.outcome(withNotes(text)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aTextOfAListMayAnnounceThoseAfterIt() {
        assertThat(tester.pointers(withNotes("Les actions suivantes :", "accueillir", "et :")))
                .containsExactly("/notes/2");
    }

    @Test
    void aDescriptionMayAnnounceTheOperations() {
        assertThat(tester.pointers(withFiche(fiche -> fiche.description("Les opérations :"))))
                .containsExactly("/fichesActions/0/description");
        assertThat(tester.pointers(withFiche(fiche -> fiche.description("Les opérations :")
                        .addOperation(Operation.builder().title("Une").build()))))
                .isEmpty();
        assertThat(tester.pointers(withFiche(fiche -> fiche.description("Les objectifs :")
                        .addAim(Aim.builder().title("Une").build()))))
                .as("the aims stand before the description")
                .containsExactly("/fichesActions/0/description");
    }

    @Test
    void aHeadingMayAnnounceAnyValueAfterIt() {
        Figure alone = Figure.builder()
                .title("Personnes vaccinées :")
                .addSource(SourceNote.builder().document("Bilan").build())
                .build();
        Figure counted = Figure.builder()
                .from(alone)
                .quantity(Quantity.builder().value(BigDecimal.TEN).build())
                .build();
        assertThat(tester.pointers(withFiche(fiche -> fiche.addAims(
                        aim("Objectif général :"),
                        Aim.builder()
                                .title("Objectifs :")
                                .addAim(aim("Accueillir"))
                                .build()))))
                .containsExactly("/fichesActions/0/aims/0/title");
        assertThat(tester.pointers(withEvaluation(alone, counted))).containsExactly("/evaluations/1/figures/0/title");
    }

    @Test
    void neitherIdsNorChoicesNorNumbersNorFlagsAreAnnounced() {
        Contract contract = withFiche(fiche -> fiche.addPilot(Pilot.builder()
                        .label("Pilote :")
                        .role(PilotRole.PILOT)
                        .lead(true)
                        .build())
                .addAim(Aim.builder().title("Objectif :").number("1").build())
                .addIndicator(Indicator.builder()
                        .title("Nombre de visiteurs :")
                        .id("visiteurs")
                        .build())
                .continues(Continuation.builder()
                        .title("Fiche précédente :")
                        .fiche("fiche-1-1")
                        .build()));
        assertThat(tester.pointers(contract))
                .containsExactlyInAnyOrder(
                        "/fichesActions/0/aims/0/title",
                        "/fichesActions/0/pilots/1/label",
                        "/fichesActions/0/indicators/1/title",
                        "/fichesActions/0/continues/title");
    }

    @Test
    void aFunderMayAnnounceItsAmount() {
        Financing paid = Financing.builder()
                .funderLabel("ARS :")
                .amount(Amount.builder().value(BigDecimal.TEN).build())
                .build();
        Financing unpaid = Financing.builder()
                .funderLabel("ARS :")
                .status(FinancingStatus.TO_DEFINE)
                .build();
        assertThat(tester.pointers(withFiche(fiche -> fiche.financings(List.of(paid, unpaid)))))
                .containsExactly("/fichesActions/0/financings/1/funderLabel");
    }

    @Test
    void looksAtEveryTextOfAnElement() {
        Contract contract = withFiche(fiche -> fiche.title("XXXX")
                .context("à compléter")
                .addExpectedResults("Un résultat", "…")
                .addAchievement(Achievement.builder().text("Atelier XXXX").build()));
        assertThat(tester.pointers(contract))
                .containsExactly(
                        "/fichesActions/0/title",
                        "/fichesActions/0/context",
                        "/fichesActions/0/expectedResults/1",
                        "/fichesActions/0/achievements/0/text");
    }

    @Test
    void quotesThePlaceOnly() {
        String text = "Les partenaires se réunissent chaque trimestre dans les locaux de la mairie, le XXXX au matin,"
                + " puis rendent compte au comité de pilotage.";
        assertThat(tester.outcome(withNotes(text)).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("Il reste quelque chose à compléter : « …mestre dans les locaux de la mairie, le XXXX au"
                        + " matin, puis rendent compte au comité… ».");
        assertThat(tester.outcome(withNotes("Deux réunions.\nLieu :"))
                        .findings()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("Il reste quelque chose à compléter : « Deux réunions.\nLieu : ».");
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void isAboutEveryKindOfContract(ContractKind kind) {
        Contract contract =
                Contract.builder().from(withNotes("XXXX")).kind(kind).build();
        assertThat(tester.pointers(contract)).containsExactly("/notes/0");
    }

    @Test
    void doesNotLookAtIds() {
        Contract bare = Contract.builder()
                .id("xxxx")
                .kind(ContractKind.CLS)
                .title("Contrat")
                .addBearer("xxxx")
                .build();
        var outcome = tester.outcome(bare);
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(outcome.subjects()).isEqualTo(1);
    }

    @Test
    void neverPassesWhereATextCouldNotBeRead() {
        var outcome = DamagedContract.outcome(new Placeholder(), withNotes("Une note."), "/description");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @Test
    void neverPassesWhereWhatALabelAnnouncesCouldNotBeRead() {
        Contract contract = withFiche(fiche -> fiche.description("Les opérations :"));
        var outcome = DamagedContract.outcome(new Placeholder(), contract, "/fichesActions/0/operations/0");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private static Aim aim(String title) {
        return Aim.builder().title(title).level(AimLevel.GENERAL).build();
    }

    private static Contract withEvaluation(Figure... figures) {
        return Contract.builder()
                .from(withNotes())
                .addEvaluation(Evaluation.builder().figures(List.of(figures)).build())
                .build();
    }
}

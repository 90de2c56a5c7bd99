package fr.santesocial.contract.rules.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotHeldTest {
    private static final int LAST_YEAR = 2016;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’extension du réseau gérontologique « Réseaunis » n’a pas pu se déployer sur le territoire de La Rochelle en 2016. Toutes fois, le réseau va intégrer le dispositif « Plateforme Territoriale d’Appui » en lien avec l’ARS",
                "L'action n'a pas eu lieu.",
                "LES ATELIERS N'ONT PAS PU ETRE REALISES",
                "Faute de financement, le forum n'a pas pu avoir lieu.",
                "Le forum, faute de salle, n'a pas eu lieu",
                "Les séances n'ont pu être mises en place en raison de la crise sanitaire",
                "Elle n'a finalement pas été menée",
                "La journée ne s'est pas tenue",
                "Préparation avec les partenaires ; la rencontre a été annulée",
                "Annulé",
                "Action non réalisée faute de partenaires",
                "Reportée à une date ultérieure",
                "Le salon a été reporté en 2017",
            })
    void isHeardWhereNothingTookPlace(String text) {
        assertThat(NotHeld.sentenceOf(text, LAST_YEAR)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les habitants qui n'ont pas pu venir ont été rappelés",
                "Les habitants n'ont pas pu être accueillis le samedi",
                "Les personnes n'ont pas pu avoir lieu et place de titulaires",
                "Un atelier sur trois n'a pas eu lieu",
                "Deux sessions n'ont pas pu se tenir",
                "La première séance n'a pas eu lieu",
                "L'atelier qui n'a pas pu se tenir en mars est reconduit en avril",
                "Même si le forum n'a pas eu lieu au printemps, les stands étaient prêts",
                "Le forum n'a pas eu lieu en mars mais a été organisé en mai",
                "La réunion n'a pas pu se tenir ; elle a été remplacée par une visioconférence",
                "Les ateliers n'ont pas été menés dans toutes les communes",
                "La rencontre n'a pas eu lieu comme prévu",
                "La journée n'a pas pu se tenir en présentiel",
                "Le forum n'a pu avoir lieu que deux fois",
                "La baisse de fréquentation n'a pas eu lieu",
                "Les rendez-vous annulés ont été proposés à d'autres patients",
                "Les données ont été reportées dans le tableau de bord",
                "Annulé en mars, le forum a eu lieu en juin",
                "Le salon a été reporté en 2016",
                "Séances reportées de l'année précédente",
                "Ce dispositif s’adresse aux sans abris et à toute personne sans résidence stable (SRS) n’ayant pas de couverture sociale (ex : SDF, migrants)",
                "Une rencontre entre partenaires où les thèmes problématiques ont été répertoriés",
                "Rencontre des bailleurs privés pour éviter la stigmatisation et les refus de location",
                "Un colloque sur le renoncement aux soins",
                "",
            })
    void isNotHeardWhereSomethingDid(String text) {
        assertThat(NotHeld.sentenceOf(text, LAST_YEAR)).isEmpty();
    }
}

package fr.santesocial.contract.rules.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastAnnouncementTest {
    private static final int YEAR = 2016;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Création de la transversalité entre les institutions, les acteurs locaux et les équipes. A ce titre en 2015, de rencontres partenariales seront proposées aux pilotes par axe thématique du CLS",
                "En 2015, le comité se réunira ; en 2015 les acteurs seront formés.",
                "Des ateliers seront mis en place en 2015.",
                "Le forum aura lieu en 2015",
                "Le dispositif démarrera en 2015 dans deux quartiers",
                "Par ailleurs, en 2015 deux sessions auront lieu",
            })
    void namesTheYearAlreadyPast(String text) {
        assertThat(PastAnnouncement.yearIn(text, YEAR)).contains(2015);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le diagnostic réalisé en 2015 sera complété",
                "Les actions engagées en 2015 seront poursuivies",
                "En 2015, un diagnostic a été réalisé et sera complété cette année",
                "En 2015, les partenaires ont choisi les thèmes et les pilotes seront formés",
                "Les rencontres seront la suite de celles tenues en 2015",
                "Le bilan présentera ce qui fut fait en 2015",
                "En 2016, des rencontres seront proposées",
                "En 2017, des rencontres seront proposées",
                "Créé en 2012. Il sera évalué.",
                "En 2015 : lancement ; la suite sera donnée en comité",
                "Les rencontres de 2015 seront reconduites",
                "Fondée en 2015, l'association animera les ateliers",
                "L'enquête conduite en 2015 auprès des habitants servira de base et sera publiée",
                "Des ateliers ont été mis en place en 2015",
            })
    void leavesAloneWhatWasDoneThenAndGoesOn(String text) {
        assertThat(PastAnnouncement.yearIn(text, YEAR)).isEmpty();
    }
}

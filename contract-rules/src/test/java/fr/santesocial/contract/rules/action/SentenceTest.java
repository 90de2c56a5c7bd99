package fr.santesocial.contract.rules.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"à", "À", "a\u0300", "A\u0300"})
    void keepsTheAccentThatTellsAPrepositionFromAVerb(String written) {
        assertThat(Sentence.words("Report " + written + " l'été")).containsExactly("report", "à", "l", "ete");
    }

    @Test
    void losesThatAccentInsideWords() {
        assertThat(Sentence.words("Déjà là, « Cœur » d’À-Côté"))
                .containsExactly("deja", "la", "coeur", "d", "à", "cote");
    }

    @Test
    void cutsClausesAndSentences() {
        assertThat(Sentence.of("Le C.L.S, signé (11.707 €). Rien !"))
                .extracting(Sentence::text, sentence -> sentence.clauses().size())
                .containsExactly(tuple("Le C.L.S, signé (11.707 €)", 3), tuple("Rien", 1));
    }
}

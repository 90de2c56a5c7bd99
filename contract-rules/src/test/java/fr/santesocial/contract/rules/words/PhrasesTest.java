package fr.santesocial.contract.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.santesocial.contract.rules.financing.FinancingRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private final Phrases phrases =
            new Phrases(List.of("CEJ", "contrat enfance jeunesse", "- ex CEJ", "- CEJ mission locale", "! qualité"));

    @ParameterizedTest
    @CsvSource({
        "CEJ,                                     true,  true",
        "cej 2024,                                true,  true",
        "Le « C.E.J. »,                           false, false",
        "Aide du CEJ,                             false, true",
        "Contrat Enfance-Jeunesse (suite),        true,  true",
        "contrat enfance,                         false, false",
        "cejx,                                    false, false",
        "ex-CEJ,                                  false, false",
        "CEJ de la mission locale,                true,  true",
        "CEJ mission locale,                      false, false",
        "ex CEJ puis CEJ,                         false, true",
        "CEJ et ex CEJ,                           true,  true",
        "ex CEJ mission locale,                   false, false",
        "CEJ : qualité,                           false, false",
        "La qualité du contrat enfance jeunesse,  false, false",
        "'',                                      false, false",
    })
    void areSoughtAsWholeWords(String text, boolean begin, boolean areIn) {
        assertThat(phrases.begin(text)).isEqualTo(begin);
        assertThat(phrases.areIn(text)).isEqualTo(areIn);
    }

    @ParameterizedTest
    @CsvSource({"cej, true", "CEJ, false", "contrat, false", "ex cej, false", "qualite, false", "ce, false"})
    void haveThePlainWordsOfTheList(String plainWord, boolean has) {
        assertThat(phrases.has(plainWord)).isEqualTo(has);
    }

    @Test
    void standInSections() {
        List<String> lines = List.of("avant", "[un]", "a", "- b", "[deux]", "c", "[un]", "d");
        assertThat(Phrases.section(lines, "un")).containsExactly("a", "- b", "d");
        assertThat(Phrases.section(lines, "deux")).containsExactly("c");
        assertThat(Phrases.section(lines, "trois")).isEmpty();
    }

    @Test
    void comeFromAFileOrOneSectionOfIt() {
        assertThat(Phrases.of(FinancingRules.class, "funders", "caf").begin("CAF de la Vendée"))
                .isTrue();
        assertThat(Phrases.of(FinancingRules.class, "funders", "ars").begin("CAF de la Vendée"))
                .isFalse();
        assertThat(Phrases.of(FinancingRules.class, "funders").areIn("la CAF et d'autres"))
                .isTrue();
    }

    @Test
    void needTheSectionThatIsAskedFor() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrases.of(FinancingRules.class, "funders", "nobody"))
                .withMessage("no section nobody in the word file funders");
    }
}

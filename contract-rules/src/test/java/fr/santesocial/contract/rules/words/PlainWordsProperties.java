package fr.santesocial.contract.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Latin texts go a shorter way than others; it leads to the same words. */
class PlainWordsProperties {
    // A letter of another script: with it, a text goes the way of any letters.
    private static final String FOREIGN = "ж";

    @Property
    void theShorterWayLeadsToTheSameWords(@ForAll("latin") String text) {
        assertThat(PlainWords.withoutAccents(text) + FOREIGN).isEqualTo(PlainWords.withoutAccents(text + FOREIGN));
    }

    @Property
    void andToTheSameLettersAndDigits(@ForAll("latin") String text) {
        assertThat((PlainWords.of(text) + " " + FOREIGN).strip()).isEqualTo(PlainWords.of(text + " " + FOREIGN));
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u024f')
                .withCharRange('\u2010', '\u2027')
                .ofMaxLength(30);
    }
}

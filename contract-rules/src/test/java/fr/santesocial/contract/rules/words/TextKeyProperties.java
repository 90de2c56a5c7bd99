package fr.santesocial.contract.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A key tells what a list of the same texts would tell. */
class TextKeyProperties {
    @Property(seed = "20260401")
    void isTheSameForTheSameTextsOnly(@ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        assertThat(key(one)).isEqualTo(key(List.copyOf(one)));
        assertThat(key(one).equals(key(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        // What a key is made of, so that texts look like parts of one.
        return Arbitraries.strings().withChars("01:a").ofMaxLength(3).list().ofMaxSize(3);
    }

    private static String key(List<String> parts) {
        return TextKey.of(parts.toArray(String[]::new));
    }
}

package fr.santesocial.contract.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String FORTY = "0123456789012345678901234567890123456789";
    private static final String PAIR = "\uD83C\uDF3B";

    @Test
    void showsAShortTextWhole() {
        assertThat(new Excerpt(2, 4).in("a XXXX b")).isEqualTo("a XXXX b");
        assertThat(new Excerpt(40, 44).in(FORTY + "XXXX" + FORTY)).isEqualTo(FORTY + "XXXX" + FORTY);
    }

    @Test
    void cutsWhatIsFarAway() {
        assertThat(new Excerpt(41, 45).in("a" + FORTY + "XXXX" + FORTY + "b"))
                .isEqualTo("…" + FORTY + "XXXX" + FORTY + "…");
    }

    @Test
    void cutsALongBlank() {
        assertThat(new Excerpt(0, 500).in("_".repeat(500))).isEqualTo("_".repeat(140) + "…");
        assertThat(new Excerpt(0, 100).in("_".repeat(140))).isEqualTo("_".repeat(140));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(new Excerpt(41, 45).in(PAIR + FORTY.substring(1) + "XXXX" + FORTY.substring(1) + PAIR))
                .isEqualTo(PAIR + FORTY.substring(1) + "XXXX" + FORTY.substring(1) + "…");
    }
}

package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    /** The line with «» around the fault, what is shown, and the columns before the fault and of it. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ab«cde»f,abcdef,2,3",
                "é«é»,éé,1,1",
                "\t«\t»x,        x,4,4",
                "日本«語»x,日本語x,4,2",
                "😀«😀a»,😀😀a,2,3",
                "e\u0301«e\u0301»x,e\u0301e\u0301x,1,1",
                "a\u001B[31m«b»,a\\u{1b}[31mb,11,1",
                "a«\u202E»b,a\\u{202e}b,1,8",
                "ab«»,ab,2,1",
                "«»,'',0,1",
            })
    void showsWhatATerminalShows(String marked, String shown, int before, int width) {
        assertThat(excerpt(marked)).isEqualTo(new Excerpt(shown, before, width));
    }

    @Test
    void aLongLineIsCutAfterTheFault() {
        Excerpt excerpt = excerpt("ab«c»" + "d".repeat(500));
        assertThat(excerpt.text()).isEqualTo("abc" + "d".repeat(97) + "…");
        assertThat(excerpt.before()).isEqualTo(2);
    }

    @Test
    void aFaultFarToTheRightIsShownWithWhatStandsBeforeIt() {
        Excerpt excerpt = excerpt("a".repeat(500) + "«bbb»cc");
        assertThat(excerpt).isEqualTo(new Excerpt("…" + "a".repeat(40) + "bbbcc", 41, 3));
    }

    @Test
    void aFaultLongerThanTheScreenIsUnderlinedAsFarAsItIsSeen() {
        Excerpt excerpt = excerpt("a".repeat(80) + "«" + "b".repeat(500) + "»");
        assertThat(excerpt).isEqualTo(new Excerpt("…" + "a".repeat(40) + "b".repeat(59) + "…", 41, 59));
    }

    @Test
    void aLineThatFitsUpToTheFaultBeginsAtItsStart() {
        assertThat(excerpt("a".repeat(60) + "«b»").text()).startsWith("a").hasSize(61);
    }

    @Test
    void aMarkIsNotTornFromItsCharacter() {
        Excerpt excerpt = excerpt("e\u0301".repeat(200) + "«x»");
        assertThat(excerpt.text()).isEqualTo("…" + "e\u0301".repeat(40) + "x");
        assertThat(excerpt.before()).isEqualTo(41);
    }

    private static Excerpt excerpt(String marked) {
        int from = marked.indexOf('«');
        int to = marked.indexOf('»') - 1;
        return Excerpt.around(marked.replace("«", "").replace("»", ""), from, to);
    }
}

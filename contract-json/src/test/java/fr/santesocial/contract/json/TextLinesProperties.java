package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines and columns against counting them one by one. */
class TextLinesProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "😀", "\n", "\r\n", "\ud83c\uddeb\ud83c\uddf7")
                .list()
                .ofMaxSize(4_000)
                .map(parts -> String.join("", parts));
    }

    @Property
    void placesAreThoseCountedOneByOne(@ForAll("texts") String text, @ForAll @IntRange(min = -2, max = 9_000) int at) {
        int offset = Math.max(0, Math.min(at, text.length()));
        boolean insidePair = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        TextRange range = new TextLines(text).range(insidePair ? offset - 1 : at, text.length());
        String before = text.substring(0, insidePair ? offset - 1 : offset);
        int lineStart = before.lastIndexOf('\n') + 1;
        assertThat(range.startLine())
                .isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
        assertThat(range.startColumn()).isEqualTo(1 + before.codePointCount(lineStart, before.length()));
        assertThat(range.endLine())
                .isEqualTo(1 + text.chars().filter(c -> c == '\n').count());
    }
}

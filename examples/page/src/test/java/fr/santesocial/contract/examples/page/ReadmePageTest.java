package fr.santesocial.contract.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the README shows of a page is cut from the page that is made today. */
class ReadmePageTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path PICTURE = Path.of("../../.github/page.svg");
    private static final String MARK = "<!-- excerpt of page -->\n";
    private static final String REPAIR =
            "look at the page; if it is right, write the excerpt with: mvn -pl examples/page"
                    + " -am test -Dtest=ReadmePageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true";

    private static Document page() {
        return MarkupTest.parsed(Samples.medocIllustration().page(Language.ENGLISH));
    }

    @Test
    void thePictureIsDrawnFromThePage() throws IOException {
        String picture = PagePicture.of(page());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PICTURE, picture);
        }
        assertThat(PICTURE).as(REPAIR).content().isEqualTo(picture);
        assertThat(Files.readString(README)).contains("](.github/page.svg)");
    }

    @Test
    void theFindingsAreThoseOfThePage() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(MARK) + MARK.length();
        assertThat(start).as("the mark " + MARK).isGreaterThan(MARK.length());
        int end = readme.indexOf("\n\n", start) + 1;
        String table = table(page());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, readme.substring(0, start) + table + readme.substring(end));
        } else {
            assertThat(readme.substring(start, end)).as(REPAIR).isEqualTo(table);
        }
    }

    private static String table(Document page) {
        return "| severity | place | finding | to mend |\n|---|---|---|---|\n"
                + page.select("#findings li[id]").stream()
                        .map(ReadmePageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Element finding) {
        Element rule = Objects.requireNonNull(finding.closest("article"));
        Element weight = Objects.requireNonNull(finding.closest(".weight"));
        return "| " + weight.select("h3 .sign").text() + " "
                + weight.select("h3").text().replaceFirst("^\\S+ \\d+\\P{L}+", "")
                + " | " + finding.select("p a").text() + " | "
                + finding.select("p").get(1).text() + " | "
                + rule.select(".fix").text().replaceFirst("^[^:]*:\\P{L}*", "") + " |\n";
    }
}

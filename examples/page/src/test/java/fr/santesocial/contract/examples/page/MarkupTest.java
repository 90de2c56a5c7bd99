package fr.santesocial.contract.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.page.Samples.Sample;
import fr.santesocial.contract.model.text.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, whatever it shows. */
class MarkupTest {

    /** A page in a language. */
    record Shown(String name, Language language, String html) {
        Document document() {
            return parsed(html);
        }

        @Override
        public String toString() {
            return name + " " + language;
        }
    }

    static List<Shown> pages() {
        List<Shown> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Sample sample : Samples.all()) {
                pages.add(new Shown(sample.name(), language, sample.page(language)));
            }
            pages.add(new Shown("report", language, Samples.report(language)));
        }
        return pages;
    }

    /** The page; one with faults in its markup is refused. */
    static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).as("faults of the markup").isEmpty();
        return page;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkInsideLeadsSomewhereAndNoIdIsThereTwice(Shown shown) {
        Document page = shown.document();
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as("%s twice", element.id()).isTrue();
        }
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
        assertThat(page.select("[aria-labelledby]"))
                .allSatisfy(each -> assertThat(ids)
                        .containsAll(List.of(each.attr("aria-labelledby").split(" "))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void standsAlone(Shown shown) throws Exception {
        Document page = shown.document();
        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [style]"))
                .isEmpty();
        assertThat(page.select("[src], [srcset], [action], [xlink:href]")).isEmpty();
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("*").stream()
                        .flatMap(each -> each.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadWithoutSeeing(Shown shown) {
        Document page = shown.document();
        assertThat(page.select("html").attr("lang"))
                .isEqualTo(shown.language().locale().getLanguage());
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("nav[aria-label]")).hasSize(1);
        assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("th"))
                    .allSatisfy(cell -> assertThat(cell.attr("scope")).isIn("col", "row"));
        });
        assertThat(page.select("svg").stream().filter(drawing -> drawing.closest("[aria-hidden=true]") == null))
                .allSatisfy(
                        drawing -> assertThat(drawing.select("> title").text()).isNotBlank());
        assertThat(page.select(".wide")).allSatisfy(region -> {
            assertThat(region.attr("tabindex")).isEqualTo("0");
            assertThat(region.attr("role")).isEqualTo("region");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsAreInOrder(Shown shown) {
        int last = 0;
        for (Element heading : shown.document().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isBetween(1, last + 1);
            assertThat(heading.text()).isNotBlank();
            last = level;
        }
        assertThat(last).isPositive();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noTwoSectionsHaveTheSameName(Shown shown) {
        Document page = shown.document();
        assertThat(page.select("section[aria-labelledby]").stream()
                        .map(section -> Stream.of(
                                        section.attr("aria-labelledby").split(" "))
                                .map(id -> page.select("#" + id).text())
                                .toList()))
                .doesNotHaveDuplicates();
    }
}

package fr.santesocial.contract.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever a document says, the page keeps the elements and attributes that it has for harmless words. */
class HostileTextProperties {

    private static final String HARMLESS = "Maison";

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "</title></style></script></svg>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "data:text/html,<b>",
                "<!--",
                "-->",
                "]]>",
                "&lt;b&gt;&amp;&#x3c;",
                "{title} ${7*7} @if(true) !{x}",
                "\u202E\u2066\u200F\u061C",
                "\u0000\u0007\u001B[31m\u0085\uFFFF",
                "\uD83D\uDE00",
                "<plaintext>",
                "`${1}`",
                "\r\n\t",
                "x".repeat(300));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(20))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> HARMLESS + String.join("", parts));
    }

    @Property(tries = 60)
    void theElementsStayTheSame(@ForAll("hostile") String words) {
        for (Language language : Language.values()) {
            Document plain = Jsoup.parse(page(HARMLESS, language));
            String html = page(words, language);
            assertThat(skeleton(Jsoup.parse(html))).isEqualTo(skeleton(plain));
            assertThat(html.codePoints().filter(HostileTextProperties::turnsOrControls))
                    .isEmpty();
        }
    }

    @Property(tries = 60)
    void theIndexStaysTheSame(@ForAll("hostile") String words) {
        Document plain = Jsoup.parse(index(HARMLESS));
        Document hostile = Jsoup.parse(index(words));
        assertThat(skeleton(hostile)).isEqualTo(skeleton(plain));
        assertThat(hostile.select("tbody a").attr("href"))
                .startsWith("./")
                .matches(
                        address -> address.chars().allMatch(c -> c > ' ' && c < 0x7F && c != ':'), "one relative path");
    }

    @Property(tries = 60)
    void theReportStaysTheSame(@ForAll("hostile") String words) {
        for (Language language : Language.values()) {
            String html = report(words, language);
            assertThat(skeleton(Jsoup.parse(html))).isEqualTo(skeleton(Jsoup.parse(report(HARMLESS, language))));
            assertThat(html.codePoints().filter(HostileTextProperties::turnsOrControls))
                    .isEmpty();
        }
    }

    private static String report(String words, Language language) {
        Samples.Sample sample = HostileContract.with(words);
        Optional<Quotation> line = Optional.of(new Quotation(words, words, words));
        ReportEntry whole = new ReportEntry(words, true, sample.partial(), sample.report(), finding -> line);
        ReportEntry unreadable =
                new ReportEntry(words, false, Samples.of("x", "").partial(), sample.report(), finding -> line);
        return ReportPage.in(language).html(List.of(whole, unreadable).iterator());
    }

    private static String page(String words, Language language) {
        return HostileContract.with(words).page(language);
    }

    private static String index(String words) {
        Samples.Sample sample = HostileContract.with(words);
        return IndexPage.in(Language.FRENCH)
                .html(List.of(IndexEntry.of(words + ".html", words, sample.partial(), sample.report())));
    }

    /** Every element with its attributes; of texts for people in attributes, that they are there. */
    private static String skeleton(Document page) {
        return page.getAllElements().stream()
                .map(HostileTextProperties::outline)
                .collect(Collectors.joining("\n"));
    }

    private static String outline(Element element) {
        return element.tagName()
                + element.attributes().asList().stream()
                        .map(attribute -> switch (attribute.getKey()) {
                            case "aria-label", "data-label", "width", "x", "y", "points" -> " " + attribute.getKey();
                            case "href" -> attribute.getValue().startsWith("./") ? " link" : " " + attribute;
                            default -> " " + attribute;
                        })
                        .collect(Collectors.joining());
    }

    private static boolean turnsOrControls(int point) {
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean mark = point == 0x200E || point == 0x200F || point == 0x061C;
        return turns || mark || (Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r');
    }
}

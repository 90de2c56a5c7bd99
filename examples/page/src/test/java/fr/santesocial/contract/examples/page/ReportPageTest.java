package fr.santesocial.contract.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.examples.page.Samples.Sample;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final Sample FAULTY = Samples.real("ccvba-cls-1");
    private static final Sample SOUND = Samples.real("medoc-plan-territorial");
    private static final Sample UNREADABLE = Samples.of("unreadable", "no JSON at all");

    private static ReportEntry entry(Sample sample) {
        return new ReportEntry(
                sample.name() + ".json",
                sample.partial().contract().isPresent(),
                sample.partial(),
                sample.report(),
                finding -> Optional.of(new Quotation("\"a\": ", "<1>", ",")));
    }

    private static Document page(ReportPage report, Sample... samples) {
        return MarkupTest.parsed(
                report.html(Stream.of(samples).map(ReportPageTest::entry).iterator()));
    }

    private static String flat(Elements elements) {
        return elements.text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void everyDocumentHasARowThatLeadsToItsFindings() {
        Document page = page(ReportPage.in(Language.ENGLISH), FAULTY, SOUND, UNREADABLE);
        assertThat(flat(page.select("header p")))
                .isEqualTo("3 contracts: 1 conformant, 1 not conformant, 0 undetermined, 1 unreadable.");
        Elements rows = page.select("#documents tbody tr");
        assertThat(rows.select(".verdict").eachText())
                .containsExactly("✕ Not conformant", "✓ Conformant", "✕ Unreadable");
        assertThat(rows.select("th a").eachAttr("href")).containsExactly("#document-1", "#document-2", "#document-3");
        assertThat(rows.get(0).select("td.number").eachText())
                .startsWith(
                        Long.toString(FAULTY.report().count(Severity.ERROR)),
                        Long.toString(FAULTY.report().count(Severity.WARNING)));
        assertThat(page.select("#document-1 li[id]"))
                .hasSameSizeAs(FAULTY.report().getFindings());
        assertThat(flat(page.select("#document-2"))).contains("No finding.");
    }

    @Test
    void whatCouldNotBeReadSaysWhyAndHasNoVerdict() {
        Document page = page(ReportPage.in(Language.FRENCH), UNREADABLE);
        Element document = page.expectFirst("#document-1");
        assertThat(document.select("h2").text()).isEqualTo("unreadable.json");
        assertThat(document.select(".verdict").text()).isEqualTo("✕ Illisible");
        assertThat(flat(document.select("p"))).contains("Le document n'a pas pu être lu");
        assertThat(document.select("li[id]")).isNotEmpty();
        assertThat(document.select(".reasons")).isEmpty();
        assertThat(page.select("#rules"))
                .as("of one document the findings say all")
                .isEmpty();
    }

    @Test
    void theLineOfAFindingIsQuotedWithTheFaultMarked() {
        Sample faulty = Samples.damaged();
        Element finding = page(ReportPage.in(Language.ENGLISH), faulty).expectFirst("#document-1 .error li[id]");
        assertThat(finding.select("pre").text()).isEqualTo("\"a\": <1>,");
        assertThat(finding.select("mark").text()).isEqualTo("<1>");
        assertThat(finding.select(".position").text()).matches("line \\d+, column \\d+");
    }

    @Test
    void whatEachRuleFoundIsCountedAcrossDocumentsTheGravestFirst() {
        Document page = page(ReportPage.in(Language.ENGLISH), SOUND, FAULTY, FAULTY);
        Elements rows = page.select("#rules tbody tr");
        Element first = page.expectFirst("#rules tbody tr");
        assertThat(flat(first.select("th")))
                .isEqualTo("✕ The contract is said to be signed and not signedError · term.signature-contradicted");
        assertThat(flat(first.select("td"))).isEqualTo("2 ccvba-cls-1.json (1) ; ccvba-cls-1.json (1)");
        assertThat(first.select("a").eachAttr("href")).containsExactly("#document-2", "#document-3");
        assertThat(rows.select("td.number").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(2 * FAULTY.report().getFindings().size());
    }

    @Test
    void ofManyDocumentsARuleNamesTwentyAndCountsTheOthers() {
        Document page = page(
                ReportPage.in(Language.FRENCH),
                Stream.generate(() -> UNREADABLE).limit(23).toArray(Sample[]::new));
        assertThat(flat(page.select("#rules tbody tr td").next())).endsWith("et 3 autres documents");
        assertThat(page.select("#rules tbody a")).hasSize(20);
    }

    @Test
    void whatIsNotListedIsCounted() {
        int all = FAULTY.report().getFindings().size();
        Document page = page(ReportPage.in(Language.ENGLISH).listing(3), FAULTY);
        assertThat(page.select("#document-1 li[id]")).hasSize(3);
        assertThat(flat(page.select(".error h3"))).isEqualTo("✕ 1 error");
        assertThat(flat(page.select(".warning h3")))
                .isEqualTo("! " + FAULTY.report().count(Severity.WARNING) + " warnings");
        assertThat(page.select(".weight .left").eachText())
                .containsExactly(
                        FAULTY.report().count(Severity.WARNING) - 2
                                + " more, not listed here. The report as text or JSON lists all.",
                        FAULTY.report().count(Severity.INFO)
                                + " more, not listed here. The report as text or JSON lists all.");
        assertThat(all).isGreaterThan(3);
        assertThat(page(ReportPage.in(Language.ENGLISH).listing(all), FAULTY).select(".weight .left"))
                .isEmpty();
        assertThatThrownBy(() -> ReportPage.in(Language.ENGLISH).listing(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasNotEvaluatedIsListedWithItsReason() {
        Sample undetermined = Samples.real("ccvba-cls-2");
        Document page = page(ReportPage.in(Language.ENGLISH), undetermined);
        assertThat(page.select(".reasons tbody tr")).isNotEmpty();
        assertThat(flat(page.select(".deciding"))).contains("The verdict hangs on it.");
        Document none = page(ReportPage.in(Language.ENGLISH).listing(0), undetermined);
        assertThat(none.select(".reasons")).isEmpty();
        assertThat(none.text()).doesNotContain("Every rule could be evaluated");
        assertThat(flat(none.select("section > .left"))).contains("more, not listed here");
    }

    @Test
    void aPageOfNoDocumentSaysSo() {
        assertThat(page(ReportPage.in(Language.FRENCH)).select("main").text()).contains("Aucun contrat.");
    }

    @Test
    void aWriterThatFailsIsToldOf() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> ReportPage.in(Language.FRENCH)
                        .write(List.<ReportEntry>of().iterator(), full))
                .isInstanceOf(IOException.class);
    }
}

package fr.santesocial.contract.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.page.Samples.Sample;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Finding;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractPageTest {

    /** Every sample in both languages. */
    record Shown(Sample sample, Language language) {
        Document page() {
            return parsed(sample.page(language));
        }

        @Override
        public String toString() {
            return sample.name() + " " + language;
        }
    }

    static List<Shown> pages() {
        return Samples.all().stream()
                .flatMap(sample -> java.util.Arrays.stream(Language.values()).map(each -> new Shown(sample, each)))
                .toList();
    }

    private static Document parsed(String html) {
        return MarkupTest.parsed(html);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFindingStandsInThePageWithItsExplanation(Shown shown) {
        Document page = shown.page();
        List<Finding> findings = shown.sample.report().getFindings();
        assertThat(page.select("#findings li[id^=finding-]")).hasSameSizeAs(findings);
        String text = flat(page.select("#findings").text());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(text).contains(flat(finding.message(shown.language.locale())));
            assertThat(text).contains(flat(finding.why(shown.language.locale())));
            assertThat(text).contains(finding.getRuleId());
            if (finding.getDerogation().isEmpty()) {
                assertThat(text).contains(flat(finding.fix(shown.language.locale())));
            }
        });
    }

    private static String flat(String words) {
        return words.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void aFindingIsShownAtItsPlaceAndLeadsThere() {
        Document page = parsed(Samples.complete().page(Language.FRENCH));
        Element fiche = page.expectFirst("#e-fichesActions-3");
        Element mark = fiche.expectFirst(".marks a");
        assertThat(flat(mark.text())).isEqualTo("! Avertissement : Une fiche n'est rattachée à aucun axe");
        Element finding = page.expectFirst(mark.attr("href"));
        assertThat(finding.select("a").attr("href")).isEqualTo("#e-fichesActions-3");
    }

    @Test
    void moneyIsAddedUpAndWhatCannotBeIsSaidInWords() {
        Document page = parsed(Samples.complete().page(Language.FRENCH));
        Element money = page.expectFirst("#money");
        assertThat(flat(money.expectFirst("p").text()))
                .isEqualTo("Montants prévus : 110 500,50 € au total, "
                        + "sans 3 lignes qui ne peuvent pas être additionnées.");
        assertThat(flat(money.select(".sums tfoot").text()))
                .isEqualTo("Total 20 500,50 € 57 000 € 12 000 € 21 000 € 110 500,50 €");
        assertThat(flat(money.select("table.stack tbody tr").get(1).text()))
                .contains("Conseil départemental", "« à définir »", "Montant décrit sans chiffre");
        assertThat(flat(money.expectFirst(".funders svg").attr("aria-label"))).isEqualTo("ARS : 73 % du total");
    }

    @Test
    void aPartialDateIsDrawnAsWideAsItIsUncertain() {
        Document page = parsed(Samples.complete().page(Language.FRENCH));
        Element row = page.expectFirst("#e-phases-0-steps-0");
        // The years 2021 to 2026 are 2191 days; March to May 2021, sure from the end of March to the beginning of May.
        assertThat(row.select("rect.possible").attr("x")).isEqualTo("2.69%");
        assertThat(row.select("rect.possible").attr("width")).isEqualTo("4.2%");
        assertThat(row.select("rect.certain").attr("x")).isEqualTo("4.06%");
        assertThat(row.select("rect.certain").attr("width")).isEqualTo("1.46%");
        assertThat(row.select("svg").attr("aria-label"))
                .isEqualTo("Certain du 31 mars 2021 au 1er mai 2021, possible du 1er mars 2021 au 31 mai 2021");
    }

    @Test
    void datesToTheDayAreDrawnWithoutDoubt() {
        Document page = parsed(Samples.all().stream()
                .filter(sample -> sample.name().equals("medoc-plan-fictif"))
                .findFirst()
                .orElseThrow()
                .page(Language.FRENCH));
        assertThat(page.select("#timeline rect.certain")).hasSize(7);
        assertThat(page.select("#timeline rect.possible")).isEmpty();
    }

    @Test
    void theRuleOfTheMedocPlanIsSeenAtAGlance() {
        Sample plan = Samples.all().stream()
                .filter(sample -> sample.name().equals("medoc-plan-fictif"))
                .findFirst()
                .orElseThrow();
        Document page = parsed(plan.page(Language.FRENCH));
        Element matrix = page.expectFirst("#coverage");
        assertThat(matrix.expectFirst("p").text()).isEqualTo("Chaque action doit servir au moins 2 objectifs du plan.");
        assertThat(matrix.select("tbody tr").eachText().get(2)).endsWith("– non ● oui – non ✕ 1 sur 3 trop peu");
        assertThat(matrix.select("tbody tr").eachText().get(1)).endsWith("3 sur 3");
    }

    @Test
    void anIndicatorIsDrawnWithItsNumbersBeside() {
        Document page = parsed(Samples.complete().page(Language.FRENCH));
        Element gauge = page.expectFirst("#e-fichesActions-0-indicators-0");
        assertThat(gauge.select("svg circle")).hasSize(3);
        assertThat(flat(gauge.select("svg desc").text()))
                .isEqualTo("Départ : 2 internes (2021) ; Mesure : 3 internes (2022) ; Mesure : 6 internes (2023) ; "
                        + "Mesure : 7 internes (2024) ; Cible : 10 internes (2025)");
        assertThat(gauge.select("tbody tr")).hasSize(5);
        assertThat(flat(gauge.select(".progress").text())).endsWith(": 62,5 %");
        assertThat(page.expectFirst("#e-fichesActions-0-indicators-1").select("svg"))
                .as("words cannot be drawn")
                .isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsSaidAndCountedInPlaces() {
        Document page = parsed(Samples.damaged().page(Language.FRENCH));
        assertThat(page.select(".notice").text()).contains("n'ont pas pu être lues");
        assertThat(page.getElementById("e-fichesActions-1")).isNull();
        assertThat(page.expectFirst("#e-fichesActions-2").text()).contains("Café des parents");
        Document whole = parsed(Samples.complete().page(Language.FRENCH));
        assertThat(whole.select(".notice").text()).doesNotContain("n'ont pas pu être lues");
    }

    @Test
    void aDocumentThatIsNoneShowsItsReport() {
        Document page = parsed(Samples.of("x", "no JSON").page(Language.ENGLISH));
        assertThat(page.select("h1").text()).isEqualTo("Unreadable document");
        assertThat(page.select("#findings li[id]")).isNotEmpty();
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#findings", "#undecided");
    }

    @Test
    void whatADerogationAcceptsStandsApart() {
        Document page = parsed(Samples.waived().page(Language.FRENCH));
        Element accepted = page.expectFirst(".weight.accepted");
        assertThat(accepted.select("h3").text()).isEqualTo("✓ 1 constat accepté par dérogation");
        assertThat(accepted.select("p.accepted").text())
                .startsWith("Accepté jusqu'au 31 décembre 2026 (vice-présidente chargée de la santé)");
        assertThat(accepted.select(".fix")).isEmpty();
    }
}

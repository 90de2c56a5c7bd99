package fr.santesocial.contract.json.report;

import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.PlaceStep;
import fr.santesocial.contract.rules.report.ReportHeader;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as nobody should write them, and reports that hold such a text wherever a document or a caller can put one. */
final class HostileTexts {
    static final String RULE = "test.hostile";
    static final String UNDECIDED = "test.hostile-undecided";
    private static final Wording WORDING = Wording.of(locale -> new Texts());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private HostileTexts() {}

    /** Fragments that end something in some language, strung together, and any characters at all. */
    static Arbitrary<String> texts() {
        Arbitrary<String> fragments = Arbitraries.of(
                "\"",
                "'",
                "\\",
                "]]>",
                "<![CDATA[",
                "</script>",
                "<!--",
                "-->",
                "<",
                ">",
                "&",
                "&amp;",
                "&#10;",
                "<?xml?>",
                "\u0000",
                "\u0008",
                "\u001B[31m",
                "\u007F",
                "\u0085",
                "\t",
                "\n",
                "\r",
                "\r\n",
                " ",
                "\u00A0",
                "\u2028",
                "\u2029",
                "\u202E",
                "\u2066",
                "\u2069",
                "\u200F",
                "\u061C",
                "\uFEFF",
                "\uFFFE",
                "\uFFFF",
                "\uD800",
                "\uDFFF",
                "\uDE00\uD83D",
                "😀",
                "👩‍👧",
                "\uDBFF\uDFFF",
                "é",
                "{title}",
                "{",
                "}",
                "${7*7}",
                "%00",
                "../",
                "//",
                "a:b");
        Arbitrary<String> strung = fragments.list().ofMaxSize(8).map(list -> String.join("", list));
        return Arbitraries.oneOf(strung, Arbitraries.strings().ofMaxLength(12));
    }

    /** A report with the text in every place that is not ours to choose. */
    static ValidationReport report(String text) {
        Spot spot = new Spot(
                "/" + text.replace("~", "~0").replace("/", "~1"),
                List.of(new PlaceStep.OfElement(Shapes.contract(), text)));
        Parameters title = Parameters.none().with("title", text);
        Finding counted = Finding.of(RULE, Severity.ERROR, spot, WORDING)
                .parameters(title)
                .related(List.of(spot))
                .build()
                .at(new TextRange(1, 2, 3, 4));
        Derogation.Grounds grounds = new Derogation.Grounds(text, text, DAY, DAY);
        Finding waived = Finding.of(RULE, Severity.WARNING, spot, WORDING)
                .parameters(title)
                .build()
                .waivedBy(new Derogation(RULE, Optional.empty(), "/" + text, grounds, Optional.empty()));
        Finding structural =
                Finding.of(RULE, Severity.INFO, spot, WORDING).parameters(title).build();
        Undecided undecided = new Undecided(spot, RULE + ".message", title, WORDING);
        return new ValidationReport(
                new ReportHeader("test", "0.1", DAY, List.of(RULE, UNDECIDED), Optional.of(text)),
                List.of(structural),
                List.of(
                        RuleOutcome.of(RULE, Severity.ERROR, 2, List.of(), List.of(counted, waived)),
                        RuleOutcome.of(UNDECIDED, Severity.WARNING, 0, List.of(undecided), List.of())));
    }

    /** What the message of every finding says of the text. */
    static String message(String text) {
        return "On dit « " + text + " ».";
    }

    /** What the place of every finding is called. */
    static String place(String text) {
        return Shapes.contract().label(Language.FRENCH.locale()) + " " + text;
    }

    private static final class Texts extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {RULE + ".title", "Hostile"},
                {RULE + ".message", "On dit « {title} »."},
                {RULE + ".why", "Pourquoi"},
                {RULE + ".fix", "Remède pour {title}"}
            };
        }
    }
}

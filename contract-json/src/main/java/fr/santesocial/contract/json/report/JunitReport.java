package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.output.XmlOutput;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes reports as JUnit XML, for build servers: a suite for every document, a test case for every rule of the profile and
 * for whatever is wrong with the document itself. A rule that did not decide everywhere, or had nothing to look at, is
 * skipped and says why, unless it found something. Control characters, which XML cannot hold, are replaced by their pictures.
 * The same reports give the same bytes. Immutable and safe to share between threads.
 */
public final class JunitReport {
    private final Language language;
    private final Severity failingFrom;
    private final RuleTexts texts;
    private final JunitWords words;

    private JunitReport(Language language, Severity failingFrom, RuleTexts texts) {
        this.language = language;
        this.failingFrom = failingFrom;
        this.texts = texts;
        this.words = new JunitWords(language);
    }

    /** Writes texts in the language; errors make a test fail. */
    public static JunitReport in(Language language) {
        return new JunitReport(language, Severity.ERROR, new RuleTexts(Set.of()));
    }

    /** The same with tests that fail from the severity on, and for anything graver. */
    public JunitReport failingFrom(Severity mildest) {
        return new JunitReport(language, mildest, texts);
    }

    /** The same knowing the titles of rules of the caller beside those of the library. */
    public JunitReport knowing(Collection<? extends Rule<?>> rules) {
        return new JunitReport(language, failingFrom, new RuleTexts(rules));
    }

    /** Writes the report on a document without a name. The stream stays open. */
    public void write(ValidationReport report, OutputStream target) throws IOException {
        write(NamedReport.of(report), target);
    }

    /** Writes one report. The stream stays open. */
    public void write(NamedReport report, OutputStream target) throws IOException {
        write(List.of(report), target);
    }

    /** Writes many reports, each as soon as it is there; none is kept. The stream stays open. */
    public void write(Iterable<NamedReport> reports, OutputStream target) throws IOException {
        XmlOutput.write(target, output -> {
            output.start("testsuites");
            reports.forEach(report -> suite(report, output));
            output.end();
        });
    }

    private void suite(NamedReport named, XmlOutput output) {
        ValidationReport report = named.report();
        List<JunitCase> cases = JunitCase.of(report, failingFrom);
        output.start("testsuite");
        output.attribute("name", name(named));
        output.attribute("tests", Integer.toString(cases.size()));
        output.attribute("failures", count(cases.stream().filter(JunitCase::fails)));
        output.attribute("errors", "0");
        output.attribute("skipped", count(cases.stream().filter(one -> one.skipped() && !one.fails())));
        output.attribute("time", "0");
        output.start("properties");
        report.getContractId().ifPresent(id -> property("contract", id, output));
        property("profile", report.getProfile(), output);
        property("catalogueVersion", report.getCatalogueVersion(), output);
        property("referenceDate", report.getReferenceDate().toString(), output);
        property("verdict", report.getVerdict().name(), output);
        output.end();
        cases.forEach(one -> testCase(one, output));
        output.end();
    }

    /** What the suite is called: the document, or else the contract, or else what it is anyway. */
    private String name(NamedReport named) {
        return named.document()
                .or(() -> named.report().getContractId())
                .orElseGet(() -> ReportNames.bundle(language.locale()).getString("junit.unnamed"));
    }

    private static String count(Stream<JunitCase> cases) {
        return Long.toString(cases.count());
    }

    private static void property(String name, String value, XmlOutput output) {
        output.start("property");
        output.attribute("name", name);
        output.attribute("value", value);
        output.end();
    }

    private void testCase(JunitCase one, XmlOutput output) {
        Optional<Wording> wording = Stream.concat(one.failing().stream(), one.others().stream())
                .findFirst()
                .map(texts::wording)
                .or(() -> texts.wording(one.rule()));
        output.start("testcase");
        output.attribute("classname", one.family());
        output.attribute("name", texts.named(one.rule(), wording, language));
        output.attribute("time", "0");
        if (one.fails()) {
            output.start("failure");
            output.attribute("message", words.findings(one.failing()));
            output.attribute("type", one.gravest().name());
            output.text(together(one.failing().stream().map(words::full)));
            output.end();
        } else if (one.skipped()) {
            output.start("skipped");
            if (!one.undecided().isEmpty()) {
                output.attribute("message", words.reasons(one.undecided()));
            }
            output.end();
        }
        String rest = rest(one);
        if (!rest.isEmpty()) {
            output.start("system-out");
            output.text(rest);
            output.end();
        }
        output.end();
    }

    /** What the elements above have no room for. */
    private String rest(JunitCase one) {
        List<String> parts = new ArrayList<>();
        for (Finding finding : one.others()) {
            parts.add(words.full(finding));
        }
        boolean saidAlready = one.skipped() && one.undecided().size() == 1;
        if (!saidAlready) {
            one.undecided().forEach(undecided -> parts.add(words.full(undecided)));
        }
        return together(parts.stream());
    }

    private static String together(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n\n"));
    }
}

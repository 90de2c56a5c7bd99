package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.json.ReportReader;
import fr.santesocial.contract.json.output.JsonOutput;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was checked: the report is valid, comes back as it was, and texts of others stay in their places. */
class JsonReportProperties {
    private static final ContractCheck CHECK =
            ContractCheck.standard().profile("pluss").at(LocalDate.of(2026, 1, 1));
    private static final Set<Language> BOTH = EnumSet.allOf(Language.class);

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.texts();
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("contracts") Contract contract, @ForAll Random random) {
        NamedReport report = NamedReport.of("contrat.json", report(contract, random));
        String written = ReportSchema.written(JsonReport.inBothLanguages(), report);
        ReportFile read = ReportReader.standard().read(written).orElseThrow();
        assertThat(read.reports()).containsExactly(new Storing(BOTH).report(report));
    }

    @Property
    void whatWasReadIsWrittenTheSame(@ForAll("contracts") Contract contract, @ForAll Random random) throws IOException {
        String written = ReportSchema.text(JsonReport.in(Language.ENGLISH), NamedReport.of(report(contract, random)));
        ReportFile read = ReportReader.standard().read(written).orElseThrow();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        JsonOutput.writeSafe(again, output -> {
            output.startObject();
            output.text("format", JsonReport.FORMAT);
            output.members(ReportFile.shape(), read);
            output.endObject();
        });
        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(written);
    }

    @Property
    void neitherLocaleNorZoneChangeABit(@ForAll("contracts") Contract contract, @ForAll Random random) {
        ValidationReport report = report(contract, random);
        String here = ReportSchema.text(JsonReport.inBothLanguages(), NamedReport.of(report));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(ReportSchema.text(JsonReport.inBothLanguages(), NamedReport.of(report)))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property
    void textsOfOthersStayInTheirPlaces(@ForAll("texts") String text) {
        String written =
                ReportSchema.written(JsonReport.in(Language.FRENCH), NamedReport.of(text, HostileTexts.report(text)));
        assertThat(written).doesNotContain("<", ">", "\u0000", "\u202E", "\u2028", "\uFEFF", "\u0085");
        JsonNode report = JsonMapper.shared().readTree(written).path("reports").path(0);
        String whole = whole(text);
        assertThat(report.path("document").asString()).isEqualTo(whole);
        assertThat(report.path("contract").asString()).isEqualTo(whole);
        assertThat(report.path("findings").valueStream().map(finding -> text(finding.path("message"))))
                .hasSize(3)
                .containsOnly(HostileTexts.message(whole));
        JsonNode waived = report.path("findings").path(2);
        assertThat(waived.path("derogation").path("reason").asString()).isEqualTo(whole);
        assertThat(waived.path("parameters")
                        .path(0)
                        .path("values")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo(whole);
        assertThat(text(waived.path("place").path("words"))).isEqualToIgnoringCase(HostileTexts.place(whole));
        assertThat(waived.path("place").path("pointer").asString())
                .isEqualTo("/" + whole.replace("~", "~0").replace("/", "~1"));
        JsonNode undecided = report.path("outcomes").path(1).path("undecided").path(0);
        assertThat(text(undecided.path("message"))).isEqualTo(HostileTexts.message(whole));
    }

    /** The text as UTF-8 can hold it, made by the JDK's own encoder. */
    static String whole(String text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))
                            .encode(CharBuffer.wrap(text)))
                    .toString();
        } catch (CharacterCodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String text(JsonNode node) {
        return node.path("fr").asString();
    }

    /** A report on the contract, or on what is left of it when some bytes of it were changed. */
    private static ValidationReport report(Contract contract, Random random) {
        byte[] document = ContractWriter.indented().writeBytes(contract);
        for (int i = random.nextInt(4); i > 0; i--) {
            document[random.nextInt(document.length)] = (byte) "{}[]\",:0aé".charAt(random.nextInt(9));
        }
        return CHECK.check(random.nextInt(9) > 0 ? document : Arrays.copyOf(document, document.length / 2));
    }
}

package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong with a profile file or a file of derogations: what is reported, where, nothing else. */
class FileFaultTableTest {
    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.FileFaultRows#profiles")
    void ofAProfileIsReportedAloneAndInItsPlace(FileFaultRows.Row row) {
        assertAlone(row, ProfileReader.standard().read(Documents.bytes(row.file())));
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.FileFaultRows#derogations")
    void ofDerogationsIsReportedAloneAndInItsPlace(FileFaultRows.Row row) {
        assertAlone(row, DerogationReader.standard().read(Documents.bytes(row.file())));
    }

    @Test
    void everyFaultHasARow() {
        Set<Fault> inRows = new HashSet<>();
        Stream.concat(FileFaultRows.profiles(), FileFaultRows.derogations()).forEach(row -> inRows.add(row.fault()));
        assertThat(inRows).containsAll(Arrays.asList(ProfileFault.values()));
        assertThat(inRows).containsAll(Arrays.asList(DerogationFileFault.values()));
    }

    @Test
    void theCatalogueCanListThemAll() {
        List<RuleDescriptor> all = DocumentFaults.descriptors();
        assertThat(all)
                .extracting(RuleDescriptor::id)
                .doesNotHaveDuplicates()
                .hasSize(Structure.values().length
                        + SourceFault.values().length
                        + ProfileFault.values().length
                        + DerogationFileFault.values().length);
        assertThat(all).allSatisfy(one -> {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (String part : List.of(".title", ".message", ".why", ".fix")) {
                    assertThat(one.wording().template(one.id() + part, locale)).isNotBlank();
                }
            }
        });
    }

    @Test
    void theCatalogueCanListTheirCauses() {
        List<FaultCause> causes = DocumentFaults.causes();
        assertThat(causes)
                .extracting(FaultCause::id)
                .doesNotHaveDuplicates()
                .hasSize(SyntaxFault.Cause.values().length + OtherEncoding.values().length);
        assertThat(causes).allSatisfy(cause -> {
            assertThat(cause.fault()).isIn("document.syntax", "document.not-utf8");
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(cause.wording().template(cause.id() + ".message", locale))
                        .isNotBlank();
                assertThat(cause.wording().template(cause.id() + ".fix", locale))
                        .isNotBlank();
            }
        });
    }

    private static void assertAlone(FileFaultRows.Row row, FileResult<?> result) {
        assertThat(Documents.lines(result.findings()))
                .containsExactly(row.fault().id() + " " + row.pointer() + " " + Documents.markedPlace(row.file()));
        assertThat(result.isSound()).isFalse();
        assertThat(result.value()).isEmpty();
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(DocumentReadException.class)
                .hasMessageContaining(result.findings().get(0).message(Locale.ENGLISH));
        Finding finding = result.findings().get(0);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(List.of(
                            finding.message(locale),
                            finding.why(locale),
                            finding.fix(locale),
                            finding.getSpot().words(locale)))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "contrat n'est"));
        }
        assertThat(finding.message(Locale.FRENCH)).isNotEqualTo(finding.message(Locale.ENGLISH));
    }
}

package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileReadersTest {
    private static final ProfileReader PROFILES = ProfileReader.standard();
    private static final DerogationReader DEROGATIONS = DerogationReader.standard();

    @Test
    void aProfileSaysWhatItsFileSays() {
        Profile profile = PROFILES.read(Path.of("..", "examples", "profiles", "exigences-des-coteaux.json"))
                .orElseThrow();
        assertThat(profile.name()).isEqualTo("exigences-des-coteaux");
        assertThat(profile.title()).isPresent();
        assertThat(profile.selection("hierarchy.numbering-style")).isEmpty();
        assertThat(profile.ruleIds()).hasSize(Profiles.PLUSS.ruleIds().size() - 1);
        Selection regraded = profile.selection("action.description-missing").orElseThrow();
        assertThat(regraded.grades().at(ContractStage.PREPARATION)).contains(Severity.INFO);
        assertThat(regraded.grades().at(ContractStage.IN_FORCE)).contains(Severity.WARNING);
        assertThat(profile.selection("term.ctg-length-unusual").orElseThrow().settings())
                .containsEntry("minimum", 3)
                .containsEntry("maximum", 5);
    }

    @Test
    void aRuleCanBeTakenInForEveryKindOfContract() {
        Profile profile = PROFILES.read(
                        FileFaultRows.profile("\"rules\": [{\"rule\": \"signatory.caf-missing\", \"use\": true}]"))
                .orElseThrow();
        assertThat(profile.ruleIds()).containsExactly("signatory.caf-missing");
        assertThat(profile.selections().get(0).kinds()).containsExactlyInAnyOrder(ContractKind.values());
    }

    @Test
    void derogationsSayWhatTheirFileSays() {
        Derogations derogations = DEROGATIONS
                .read(Path.of("..", "examples", "derogations", "noirmoutier-pluss.json"))
                .orElseThrow();
        Derogation one = derogations.granted().get(0);
        assertThat(one.rule()).isEqualTo("term.ctg-length-unusual");
        assertThat(one.contract()).contains("noirmoutier-pluss");
        assertThat(one.place()).isEqualTo("/term/declaredDuration");
        assertThat(one.grounds().granted()).isEqualTo(LocalDate.of(2025, 11, 3));
        assertThat(one.grounds().expires()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(one.fingerprint()).isPresent();
    }

    @Test
    void everyWayInReadsTheSame() {
        String file = FileFaultRows.derogation("contract", null).replace(Documents.MARK, "");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        List<Derogation> granted = DEROGATIONS.read(file).orElseThrow().granted();
        assertThat(DEROGATIONS.read(bytes).orElseThrow().granted()).isEqualTo(granted);
        assertThat(DEROGATIONS
                        .read(new ByteArrayInputStream(bytes))
                        .orElseThrow()
                        .granted())
                .isEqualTo(granted);
    }

    @Test
    void everyFaultIsReportedInTheOrderOfTheText() {
        String file = FileFaultRows.profile("\"title\": \"\", \"extends\": [\"nobody\", 3], \"rules\": ["
                + "{\"rule\": \"no.rule\", \"use\": \"yes\", \"from\": \"CLOSED\"}, {\"severity\": \"INFO\"},"
                + " {\"rule\": \"action.description-missing\", \"severity\": \"ERROR\"}], \"x\": 1");
        assertThat(PROFILES.read(file).findings())
                .extracting(finding -> finding.getRuleId() + " " + finding.getPointer())
                .containsExactly(
                        "profile.title-blank /title",
                        "profile.base-unknown /extends/0",
                        "structure.wrong-type /extends/1",
                        "profile.rule-unknown /rules/0/rule",
                        "structure.wrong-type /rules/0/use",
                        "structure.missing-member /rules/1/rule",
                        "profile.cannot-be-an-error /rules/2/severity",
                        "structure.unknown-member /x");
    }

    @Test
    void whatWasMeantIsSuggested() {
        assertThat(fix(PROFILES.read(FileFaultRows.profile(
                        "\"extends\": [\"core\"], \"rules\": [{\"rule\": \"action.pilots-missing\", \"use\": true}]"))))
                .contains("« action.pilot-missing »");
        assertThat(fix(PROFILES.read(FileFaultRows.profile("\"extends\": [\"plus\"]"))))
                .contains("« pluss »");
        assertThat(fix(PROFILES.read(FileFaultRows.profile("\"extends\": [\"xxxxxxxxxxxx\"]"))))
                .contains("catalogue");
    }

    @Test
    void anUnknownProfileMakesNoFaultsThatFollowFromIt() {
        assertThat(Documents.lines(PROFILES.read(
                                FileFaultRows.profile(
                                        "\"extends\": [\"plus\"], \"rules\": [{\"rule\": \"signatory.caf-missing\","
                                                + " \"severity\": \"ERROR\"}, {\"rule\": \"term.cls-too-long\", \"use\": false}]"))
                        .findings()))
                .hasSize(1);
    }

    @Test
    void aNewerMinorVersionLoadsAndSaysSo() {
        FileResult<Profile> result =
                PROFILES.read("{\"format\": \"1.4\", \"name\": \"p\", \"extends\": [\"core\"], \"x\": 1}");
        assertThat(result.isSound()).isTrue();
        assertThat(result.findings())
                .extracting(Finding::getRuleId)
                .containsExactly("document.format-newer", "structure.newer-member");
    }

    @Test
    void rulesOfTheApplicationCanBeNamed() {
        FichesSeen own = FichesSeen.reporting();
        String file = FileFaultRows.profile("\"rules\": [{\"rule\": \"test.fiche-seen\", \"use\": true}]");
        assertThat(PROFILES.read(file).isSound()).isFalse();
        assertThat(PROFILES.knowing(List.of(own)).read(file).orElseThrow().ruleIds())
                .containsExactly("test.fiche-seen");
        String granted = FileFaultRows.derogation("rule", "\"test.fiche-seen\"");
        assertThat(DEROGATIONS.knowing(List.of(own)).read(granted).isSound()).isTrue();
        assertThatThrownBy(() -> PROFILES.knowing(List.of(Rulebook.rules().get(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<byte[]> hostile() {
        String entry = "{\"rule\": \"" + "action.pilot-mising" + "\", \"use\": true},";
        String deep = "{\"format\": \"1.0\", \"name\": \"p\", \"rules\": " + "[".repeat(100_000);
        return Stream.of(
                deep.getBytes(StandardCharsets.UTF_8),
                ("{\"format\":\"1.0\",\"name\":\"p\",\"rules\":[" + entry.repeat(20_000))
                        .replaceFirst(",$", "]}")
                        .getBytes(StandardCharsets.UTF_8),
                new byte[2 << 20],
                "{\"format\": \"1.0\", \"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1),
                "{\"format\": \"1.0\", \"name\": \"p\"}".getBytes(StandardCharsets.UTF_16),
                ("{\"format\":\"1.0\",\"name\":\"" + "x".repeat(9_999) + "\"}").getBytes(StandardCharsets.UTF_8),
                ("{\"format\":\"1.0\",\"extends\":[\"" + "x".repeat(20_000) + "\"]}").getBytes(StandardCharsets.UTF_8),
                "{\"format\":\"1.0\",\"name\":\"p\",\"rules\":[{\"rule\":\"a\",\"parameters\":[{\"name\":\"n\",\"value\":1e999999999}]}]}"
                        .getBytes(StandardCharsets.UTF_8),
                "{".getBytes(StandardCharsets.UTF_8),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileFilesEndInFindings(byte[] file) {
        for (FileResult<?> result : List.of(PROFILES.read(file), DEROGATIONS.read(file))) {
            assertThat(result.isSound()).isFalse();
            assertThat(result.findings()).isNotEmpty().hasSizeLessThanOrEqualTo(1_001);
            result.findings()
                    .forEach(finding -> assertThat(finding.message(Locale.FRENCH) + finding.fix(Locale.FRENCH))
                            .isNotBlank()
                            .hasSizeLessThan(2_000));
        }
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        assertThat(PROFILES.read(Path.of("no", "such.json")).findings())
                .extracting(Finding::getRuleId)
                .containsExactly("document.unreadable");
        assertThat(PROFILES.read(Path.of("no", "such.json"))
                        .findings()
                        .get(0)
                        .getSpot()
                        .words(Locale.FRENCH))
                .isEqualTo("Profil");
    }

    @Test
    void limitsOfTheCallerHold() {
        ReaderLimits narrow = new ReaderLimits(1 << 20, 16, 200, 10_000, 40, 1);
        String file = FileFaultRows.profile("\"extends\": [\"a\", \"b\", \"c\"]");
        assertThat(PROFILES.within(narrow).read(file).findings())
                .extracting(Finding::getRuleId)
                .containsExactlyInAnyOrder("profile.base-unknown", "document.too-many-findings");
    }

    private static String fix(FileResult<?> result) {
        return result.findings().get(0).fix(Locale.FRENCH);
    }
}

package fr.santesocial.contract.examples.commandline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.examples.commandline.Golden;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private Path old;

    @BeforeEach
    void start() throws IOException {
        old = folder.resolve("old.json");
        Files.writeString(
                old,
                CommandRun.of("new", "cls", "--lang", "fr", "--at", "2026-01-01")
                        .out());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "a prolongation",
                        CompareCommandTest::prolonged,
                        "Le contrat est prolongé. Nouvelle fin : 31 décembre 2033 (avant : 31 décembre 2031)."),
                change(
                        "another axis",
                        fiche(fiche -> fiche.axis("axe-2")),
                        "change d'axe : axe 1 « Accès aux soins » → axe 2 « Prévention »"),
                change(
                        "a new funder",
                        fiche(fiche -> fiche.addFinancing(financing("MSA", 5000))),
                        "ajout : financement « MSA », montant prévu : 5 000 €"),
                change(
                        "told in short",
                        fiche(fiche -> fiche.addFinancing(financing("MSA", 5000))),
                        "Paient maintenant : MSA."),
                change(
                        "another amount",
                        fiche(fiche -> fiche.financings(List.of(financing("Région", 7), paid(12_000)))),
                        "financement ARS › montant prévu : 10 000 € → 12 000 €"),
                change(
                        "a new phase",
                        contract ->
                                contract.addPhase(Phase.builder().title("Bilan").build()),
                        "ajout : phase « Bilan »"),
                change(
                        "another target",
                        fiche(fiche -> fiche.indicators(List.of(target(80)))),
                        "valeur cible : 60 %, date : 2031 → 80 %"),
                change(
                        "a text",
                        fiche(fiche -> fiche.description(
                                "Un médecin consulte deux jours par semaine dans une commune qui n'en a pas.")),
                        "avant : Un médecin consulte [un jour] par semaine dans une commune qui …"),
                change(
                        "the fiche is gone",
                        contract -> contract.fichesActions(List.of()),
                        "retrait : fiche action 1.1 « Consultations avancées de médecine générale »"),
                change(
                        "a finding",
                        fiche(fiche -> fiche.pilots(List.of())),
                        "Signalé maintenant : 1 constat avertissement Fiche action 1.1 › pilotes [action.pilot-missing]"),
                change(
                        "the verdict",
                        contract -> contract.signatories(List.of()).stage(ContractStage.IN_FORCE),
                        "Verdict : non conforme, et non plus conforme (profil cls, au 1er janvier 2026)."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void saysWhatChanged(String name, UnaryOperator<Contract.Builder> change, String said) throws IOException {
        CommandRun run = compare(old, changed(change));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace('\u00a0', ' ').replaceAll("\\s+", " ")).contains(said);
    }

    @Test
    void nothingIsSaidOfTheSame() {
        assertThat(compare(old, old).out()).isEqualTo(old + " → " + old + "\nRien n'a changé.\n");
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void twoRealContractsReadWell(String language) {
        CommandRun run = CommandRun.of(
                "compare",
                "../contracts/ccvba-cls-1.json",
                "../contracts/ccvba-cls-2.json",
                "--lang",
                language,
                "--at",
                "2026-01-01");
        assertThat(run.code()).isZero();
        Golden.compare(CompareCommandTest.class, "compare/ccvba-" + language + ".txt", run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', document.format-missing",
        "'{\"id\": 1', document.syntax",
        "'{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"CLS\",\"title\":\"b\",\"axes\":3}', structure.wrong-type"
    })
    void aFileThatCannotBeReadWholeIsNotCompared(String content, String finding) throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), content);
        CommandRun run = compare(old, faulty);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("faulty.json : ne peut pas être comparé", finding);
    }

    @Test
    void textsOfTheDocumentCannotTouchTheTerminal() throws IOException {
        CommandRun run = compare(old, changed(contract -> contract.title("a\u001b[31mb\u202ec")));
        assertThat(run.out()).doesNotContain("\u001b", "\u202e").contains("a\\u{1b}[31mb\\u{202e}c");
    }

    @ParameterizedTest
    @CsvSource({"compare a.json", "compare a.json b.json c.json", "compare a.json b.json --profile=plus", "compare"})
    void wrongUsage(String arguments) {
        assertThat(CommandRun.of(arguments.split(" ")).code()).isEqualTo(3);
    }

    @Test
    void helpHasAnExample() {
        assertThat(CommandRun.of("compare", "--help", "--lang", "fr").out()).contains("Exemple : contracts compare");
        assertThat(CommandRun.of("compare", "--help", "--lang", "en").out()).contains("Example: contracts compare");
    }

    private static CommandRun compare(Path one, Path other) {
        return CommandRun.of("compare", one.toString(), other.toString(), "--lang", "fr", "--at", "2026-01-01");
    }

    private Path changed(UnaryOperator<Contract.Builder> change) throws IOException {
        Contract before = ContractReader.standard().read(old).orElseThrow();
        Contract.Builder after = Contract.builder();
        after.from(before);
        after.addAxis(Axis.builder().id("axe-2").number("2").title("Prévention").build());
        Path target = folder.resolve("new.json");
        ContractWriter.indented().write(change.apply(after).build(), target);
        return target;
    }

    private static Arguments change(String name, UnaryOperator<Contract.Builder> change, String said) {
        return Arguments.of(name, change, said);
    }

    private static Contract.Builder prolonged(Contract.Builder contract) {
        return contract.addAmendment(Amendment.builder()
                .number(1)
                .addEffect(AmendmentEffect.PROLONGATION)
                .newEnd(PartialDate.of(2033, 12, 31))
                .build());
    }

    private static UnaryOperator<Contract.Builder> fiche(UnaryOperator<FicheAction.Builder> change) {
        return contract -> {
            FicheAction before = contract.build().getFichesActions().get(0);
            FicheAction.Builder after = FicheAction.builder();
            after.from(before);
            return contract.fichesActions(List.of(change.apply(after).build()));
        };
    }

    private static Financing financing(String funder, int euros) {
        return Financing.builder()
                .funderLabel(funder)
                .amount(Amount.builder().value(BigDecimal.valueOf(euros)).build())
                .build();
    }

    private static Financing paid(int euros) {
        return Financing.builder()
                .funder("ars")
                .amount(Amount.builder().value(BigDecimal.valueOf(euros)).build())
                .build();
    }

    private static Indicator target(int value) {
        return Indicator.builder()
                .id("indicateur-1")
                .title("Part des habitants qui ont un médecin traitant")
                .target(Level.builder()
                        .quantity(Quantity.builder()
                                .value(BigDecimal.valueOf(value))
                                .unit("%")
                                .build())
                        .build())
                .build();
    }
}

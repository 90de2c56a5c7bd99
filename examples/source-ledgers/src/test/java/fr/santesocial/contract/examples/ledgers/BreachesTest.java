package fr.santesocial.contract.examples.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check notices one deliberate breach, made in a copy of the data that are right. */
class BreachesTest {

    private static final String MORTAGNE = "mortagne-pluss";
    private static final String LA_ROCHELLE = "la-rochelle-cls";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(folder.resolve("sources"));
        try (Stream<Path> files = Files.walk(Places.CONTRACTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        folder.resolve(Places.CONTRACTS.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void aMissingLineIsNoticed() throws IOException {
        change("mortagne-pluss.omitted.csv", "10,intertitre\n", "");
        assertThat(LineCheck.problems(ledger(MORTAGNE))).containsExactly(MORTAGNE + ": line 10 is in neither list");
    }

    @Test
    void aLineThatDoesNotExistIsNoticed() throws IOException {
        change("mortagne-pluss.omitted.csv", "10,intertitre\n", "10,intertitre\n400,intertitre\n");
        assertThat(LineCheck.problems(ledger(MORTAGNE)))
                .containsExactly(MORTAGNE + ": line 400 is not in the document");
    }

    @Test
    void aFactOnABlankLineIsNoticed() throws IOException {
        change("mortagne-pluss.facts.csv", "16,un objectif,", "15,un objectif,");
        assertThat(LineCheck.problems(ledger(MORTAGNE)))
                .containsExactly(MORTAGNE + ": line 15 is blank but states a fact");
    }

    @Test
    void aMissingReasonIsNoticed() throws IOException {
        change("mortagne-pluss.omitted.csv", "10,intertitre\n", "10,\u00a0\n");
        assertThat(reasons(MORTAGNE)).containsExactly(MORTAGNE + ": lines 10 are omitted without a reason");
    }

    @Test
    void aFalseRepetitionIsNoticed() throws IOException {
        change(
                "la-rochelle-cls.omitted.csv",
                "35-44,bloc répété des lignes 25-34",
                "35-44,bloc répété des lignes 24-33");
        assertThat(reasons(LA_ROCHELLE))
                .containsExactly(LA_ROCHELLE + ": lines 35-44: it is not true that \"bloc répété des lignes 24-33\"");
    }

    @Test
    void aReasonThatNamesAnEmptyLineIsNoticed() throws IOException {
        change("medoc-plan-territorial.omitted.csv", "aux lignes 46 et 49", "aux lignes 46 et 47");
        assertThat(reasons("medoc-plan-territorial")).singleElement().asString().contains("lines 42: it is not true");
    }

    @Test
    void aLineThatTheOtherContractDoesNotTellIsNoticed() throws IOException {
        change("ccvba-cls-1.omitted.csv", "13,titre de rubrique sans fait", "13,voir ccvba-cls-2");
        assertThat(reasons("ccvba-cls"))
                .containsExactly("ccvba-cls-1: lines 13: it is not true that \"voir ccvba-cls-2\"");
    }

    @Test
    void aWrongValueIsNoticed() throws IOException {
        change("mortagne-pluss.json", "\"signedOn\": \"2022-02-23\"", "\"signedOn\": \"2022-02-24\"");
        assertThat(ValueCheck.problems(ledger(MORTAGNE)))
                .singleElement()
                .asString()
                .endsWith("/signedOn should be 2022-02-23 but is \"2022-02-24\"");
    }

    @Test
    void aWrongNumberIsNoticed() throws IOException {
        change("mortagne-pluss.json", "\"count\": 23", "\"count\": 23.0");
        assertThat(ValueCheck.problems(ledger(MORTAGNE)))
                .singleElement()
                .asString()
                .endsWith("/declaredCounts/0/count should be 23 but is 23.0");
    }

    @Test
    void aWrongSizeIsNoticed() throws IOException {
        change("mortagne-pluss.facts.csv", "/signatories,[5]", "/signatories,[6]");
        assertThat(ValueCheck.problems(ledger(MORTAGNE)))
                .singleElement()
                .asString()
                .endsWith("/signatories should be [6] but is [5]");
    }

    @Test
    void aWrongPartOfATextIsNoticed() throws IOException {
        change("mortagne-pluss.facts.csv", "~en lien avec les familles", "~en lien avec les aînés");
        assertThat(ValueCheck.problems(ledger(MORTAGNE)))
                .singleElement()
                .asString()
                .contains("/financings/1/text should be ~en lien avec les aînés");
    }

    @Test
    void anUnknownPointerIsNoticed() throws IOException {
        change("mortagne-pluss.facts.csv", "/signedOn,", "/signedAt,");
        assertThat(ValueCheck.problems(ledger(MORTAGNE)))
                .singleElement()
                .asString()
                .endsWith("/signedAt leads nowhere");
    }

    @Test
    void aFactToldTwiceIsNoticed() throws IOException {
        change(
                "mortagne-pluss.facts.csv",
                "16,un objectif,/objectives,[1]\n",
                "16,un,/objectives,[1]\n16,un,/objectives,[1]\n");
        assertThat(ValueCheck.problems(ledger(MORTAGNE)))
                .singleElement()
                .asString()
                .endsWith("/objectives is told twice of line 16");
    }

    @Test
    void anUnledgeredValueIsNoticed() throws IOException {
        change("mortagne-pluss.json", "\"signedOn\":", "\"summary\": \"venu de nulle part\", \"signedOn\":");
        assertThat(new OriginCheck(ledger(MORTAGNE)).problems())
                .containsExactly("mortagne-pluss.json: /summary is in no row of the ledger");
    }

    @Test
    void anUnledgeredListIsNoticed() throws IOException {
        change("mortagne-pluss.facts.csv", "5,un département,/territory/departments,[1]\n", "");
        assertThat(new OriginCheck(ledger(MORTAGNE)).problems())
                .containsExactly("mortagne-pluss.json: /territory/departments is in no row of the ledger");
    }

    @Test
    void aFactInAChosenIdIsNoticed() throws IOException {
        change("ccvba-cls-1.json", "\"id\": \"fiche-1\"", "\"id\": \"depistage-covid\"");
        assertThat(new OriginCheck(ledger("ccvba-cls-1", "ccvba-cls")).problems())
                .containsExactly("ccvba-cls-1.json: /fichesActions/0/id is in no row of the ledger");
    }

    @Test
    void aMemberWrittenTwiceIsNoticed() throws IOException {
        change("mortagne-pluss.json", "\"kind\": \"PLUSS\"", "\"kind\": \"PLUSS\", \"kind\": \"PLUSS\"");
        assertThatThrownBy(() -> ledger(MORTAGNE)).hasMessageContaining("uplicate");
    }

    @Test
    void factsWithoutATypedHomeAreNoticed() {
        List<FactRow> facts = Stream.of("/signedOn", "/means/0/text", "/term/text", "/notes/0", "/signatureNote")
                .map(pointer -> new FactRow(2, 1, "fait", pointer, "mot"))
                .toList();
        assertThat(HomeCount.of(facts)).isEqualTo(new HomeCount(5, 0, 4, 1));
    }

    @Test
    void aTelephoneNumberIsNoticed() throws IOException {
        change("mortagne-pluss.json", "\"signedOn\":", "\"phone\": \"01\u00a099 00 12 34\", \"signedOn\":");
        assertThat(PrivateDataCheck.problems(folder, List.of()))
                .singleElement()
                .asString()
                .endsWith("holds a telephone number");
    }

    @Test
    void anEMailAddressIsNoticed() throws IOException {
        change("mortagne-pluss.omitted.csv", "10,intertitre\n", "10,contact@example.org\n");
        assertThat(PrivateDataCheck.problems(folder, List.of()))
                .containsExactly("mortagne-pluss.omitted.csv:5 holds an e-mail address");
    }

    @Test
    void aHiddenWordElsewhereIsNoticed() throws IOException {
        change("mortagne-pluss.omitted.csv", "10,intertitre\n", "10,signé Camille EXEMPLE\n");
        assertThat(PrivateDataCheck.problems(folder, List.of("Camille Exemple")))
                .containsExactly("mortagne-pluss.omitted.csv:5 holds what a bracket hides");
    }

    @Test
    void aChangedWordOfTheSeedIsNoticed() {
        SeedCheck same = new SeedCheck(
                "page",
                List.of("Avec [nom] et [nom], maire"),
                List.of("Avec Camille Exemple et Dominique Essai, maire"));
        assertThat(same.problems()).isEmpty();
        assertThat(same.hidden()).containsExactly("Camille Exemple", "Dominique Essai");
        for (String changed :
                List.of("Avec Camille Exemple et Dominique Essai, mairie", "Camille et Dominique, maire")) {
            assertThat(new SeedCheck("page", List.of("Avec [nom] et [nom], maire"), List.of(changed)).problems())
                    .containsExactly("page: line 1 is not that of the seed");
        }
        assertThat(new SeedCheck("page", List.of("a"), List.of("a", "b")).problems())
                .hasSize(1);
    }

    @Test
    void aBracketInPlaceOfASentenceIsNoticed() {
        String sentence = "mot ".repeat(BracketedLine.LONGEST_HIDDEN);
        assertThat(new SeedCheck("page", List.of("Avec [nom]"), List.of("Avec " + sentence)).problems())
                .hasSize(1);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as(file).containsOnlyOnce(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private Ledger ledger(String name) throws IOException {
        return ledger(name, name);
    }

    private Ledger ledger(String name, String document) throws IOException {
        return ledgers(document).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reasons(String document) throws IOException {
        return new ReasonCheck(ledgers(document)).problems();
    }

    private List<Ledger> ledgers(String document) throws IOException {
        return Ledger.readAll(
                folder,
                SourceDocument.ALL.stream()
                        .filter(each -> each.name().equals(document))
                        .findFirst()
                        .orElseThrow());
    }
}

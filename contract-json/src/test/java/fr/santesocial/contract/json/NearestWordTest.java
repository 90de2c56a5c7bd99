package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a slip of the pen, and what is not. */
class NearestWordTest {
    private static final List<String> KNOWN = List.of(
            "id", "on", "title", "organisations", "fichesActions", "signedOn", "notes", "PLAN_TERRITORIAL_SANTE");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "TITLE, title",
        "tittle, title",
        "ttle, title",
        "titre, title",
        "Organisatons, organisations",
        "organizations, organisations",
        "fiches_actions, fichesActions",
        "fiches-actions, fichesActions",
        "fichesAction, fichesActions",
        "signed on, signedOn",
        "note, notes",
        "nôtes, notes",
        "ID, id",
        "di, id",
        "i, id",
        "idd, id",
        "onn, on",
        "plan-territorial-santé, PLAN_TERRITORIAL_SANTE"
    })
    void aSlipIsTracedBack(String written, String meant) {
        assertThat(NearestWord.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "ab", "''", "' '", "name", "tables", "fiches", "remarque", "signatories", "no-such-thing-at-all"})
    void anotherWordIsNoSlip(String written) {
        assertThat(NearestWord.of(written, KNOWN)).isEmpty();
    }

    @Test
    void ofSeveralTheOneWithFewestChangesThenTheFirstAsListed() {
        assertThat(NearestWord.of("phase", List.of("phases", "Phase", "phrase")))
                .contains("Phase");
        assertThat(NearestWord.of("mart", List.of("part", "mark"))).contains("part");
        assertThat(NearestWord.of("mart", List.of("mark", "part"))).contains("mark");
        assertThat(NearestWord.of("mart", List.of())).isEmpty();
    }

    @Test
    void longTextsAreNoSlips() {
        assertThat(NearestWord.of("a".repeat(100), List.of("a".repeat(99)))).isPresent();
        assertThat(NearestWord.of("a".repeat(101), List.of("a".repeat(100)))).isEmpty();
    }
}

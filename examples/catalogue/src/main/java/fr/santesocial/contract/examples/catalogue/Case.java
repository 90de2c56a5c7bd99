package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pair of documents one edit apart: the rule passes on the first, and ends otherwise on the second.
 *
 * @param rule id of the rule
 * @param name what the edit does, in each language
 * @param profile name of the profile; absent for the one that the kind of contract has
 * @param at the day both are judged at
 * @param good the smallest document on which the rule passes
 * @param edit a JSON Patch of one operation
 * @param expected how the rule ends after it
 */
public record Case(
        String rule,
        Map<Language, String> name,
        Optional<String> profile,
        LocalDate at,
        JsonObject good,
        JsonArray edit,
        Expected expected) {

    /** The bytes of the first document. */
    public byte[] goodDocument() {
        return bytes(good);
    }

    /** The bytes of the document after the edit; a jakarta.json.JsonException where the edit does not fit. */
    public byte[] badDocument() {
        return bytes(Json.createPatch(edit).apply(good));
    }

    /** The same pair with another first document. */
    public Case startingFrom(JsonObject other) {
        return new Case(rule, name, profile, at, other, edit, expected);
    }

    @Override
    public String toString() {
        return rule + ": " + name.get(Language.ENGLISH);
    }

    private static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * How the rule ends after the edit.
     *
     * @param outcome what the ledger says
     * @param findings everything the rule finds, in the order of places
     * @param reasons keys of the reasons why it could not decide, without what all reasons of the rule begin with
     */
    public record Expected(OutcomeStatus outcome, List<Place> findings, List<String> reasons) {}

    /**
     * A finding that is expected.
     *
     * @param pointer where
     * @param severity how grave
     */
    public record Place(String pointer, Severity severity) {}
}

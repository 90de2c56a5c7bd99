package fr.santesocial.contract.examples.commandline.explain;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An example of the catalogue, run: a document that keeps the rule, and the same after one edit.
 *
 * @param name what the edit does
 * @param at the day both are judged at
 * @param good the first document
 * @param bad the second
 * @param findings what the rule finds in the second
 * @param undecided why it cannot decide there
 */
record RunExample(
        String name, LocalDate at, String good, String bad, List<Finding> findings, List<Undecided> undecided) {

    /** The example of a rule, as it ends today. */
    static RunExample of(String rule, JsonObject pair, Locale locale) {
        byte[] good = bytes(pair.getJsonObject("good"));
        byte[] bad = bytes(Json.createPatch(pair.getJsonArray("edit")).apply(pair.getJsonObject("good")));
        LocalDate at = LocalDate.parse(pair.getString("at"));
        ContractCheck check = ContractCheck.standard().at(at);
        ValidationReport report =
                (pair.containsKey("profile") ? check.profile(pair.getString("profile")) : check).check(bad);
        return new RunExample(
                pair.getJsonObject("name").getString(locale.getLanguage()),
                at,
                canonical(good),
                canonical(bad),
                report.getFindings().stream()
                        .filter(finding -> finding.getRuleId().equals(rule))
                        .toList(),
                report.getOutcomes().stream()
                        .filter(outcome -> outcome.ruleId().equals(rule))
                        .map(RuleOutcome::undecided)
                        .flatMap(List::stream)
                        .toList());
    }

    private static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(byte[] document) {
        return ContractReader.standard()
                .read(document)
                .contract()
                .map(ContractWriter.indented()::write)
                .orElseGet(() -> new String(document, StandardCharsets.UTF_8));
    }
}

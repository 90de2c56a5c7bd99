package fr.santesocial.contract.json;

import static java.util.Map.entry;

import fr.santesocial.contract.json.SchemaCoverage.Extent;
import fr.santesocial.contract.json.SchemaCoverage.Reason;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.profile.Selection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a schema can say of the rules of the library that make errors. */
final class RulesInSchema {
    private static final String STAGE = "stage";
    private static final String SIGNATORIES = "signatories";
    private static final String SIGNED_ON = "signedOn";

    private static final Map<String, RuleInSchema> KNOWN = Map.ofEntries(
            entry("value.blank", new RuleInSchema.Always(Extent.WHOLLY, null)),
            entry("value.id-malformed", new RuleInSchema.Always(Extent.WHOLLY, null)),
            entry("value.out-of-range", new RuleInSchema.Always(Extent.WHOLLY, null)),
            entry("value.too-long", new RuleInSchema.Always(Extent.PARTLY, Reason.LENGTH)),
            entry("value.too-many-digits", new RuleInSchema.Always(Extent.PARTLY, Reason.DECIMALS)),
            entry("signatory.ars-missing", signatory()),
            entry("signatory.caf-missing", signatory()),
            entry("signatory.local-authority-missing", signatory()),
            entry("term.signature-contradicted", noSignature()),
            entry("term.end-before-start", new RuleInSchema.Unsaid(Reason.COMPARISON)),
            entry("amendment.end-not-later", new RuleInSchema.Unsaid(Reason.COMPARISON)),
            entry("hierarchy.number-repeated", new RuleInSchema.Unsaid(Reason.UNIQUENESS)),
            entry("reference.unresolved", new RuleInSchema.Unsaid(Reason.REFERENCE)),
            entry("reference.id-repeated", new RuleInSchema.Unsaid(Reason.UNIQUENESS)),
            entry("reference.cycle", new RuleInSchema.Unsaid(Reason.REFERENCE)),
            entry(
                    "action.too-few-objectives",
                    new RuleInSchema.OfContract(Extent.PARTLY, Reason.REFERENCE, RulesInSchema::objectives)),
            entry("financing.amount-negative", new RuleInSchema.OfValues(Extent.WHOLLY, null, RulesInSchema::amounts)),
            entry("financing.range-inverted", new RuleInSchema.Unsaid(Reason.COMPARISON)),
            entry("financing.shares-not-whole", new RuleInSchema.Unsaid(Reason.SUM)),
            entry("indicator.part-exceeds-whole", new RuleInSchema.Unsaid(Reason.REFERENCE)),
            entry(
                    "territory.siren-malformed",
                    new RuleInSchema.OfValues(Extent.PARTLY, Reason.CHECKSUM, RulesInSchema::businessNumbers)),
            entry(
                    "territory.commune-code-malformed",
                    new RuleInSchema.OfValues(Extent.WHOLLY, null, RulesInSchema::communeCodes)));

    private RulesInSchema() {}

    /** What can be said of a rule of a profile; nothing of rules of other houses, whatever their ids. */
    static RuleInSchema of(Selection selection) {
        RuleInSchema known = KNOWN.get(selection.rule().descriptor().id());
        boolean ours = Rulebook.rules().contains(selection.rule());
        return known != null && ours ? known : new RuleInSchema.Unsaid(Reason.UNWRITTEN);
    }

    /** Once it is signed, a contract has a signatory that signs now; who that is, its reference says. */
    private static RuleInSchema signatory() {
        Map<String, Object> planned =
                having("role", Map.of("enum", names(SignatoryRole.EXPECTED, SignatoryRole.LATER)));
        Map<String, Object> signing = having(SIGNATORIES, ordered("type", "array", "contains", Map.of("not", planned)));
        Map<String, Object> signed = having(STAGE, Map.of("enum", signedStages()));
        return new RuleInSchema.OfContract(
                Extent.PARTLY, Reason.REFERENCE, selection -> ordered("if", signed, "then", signing));
    }

    /** A contract whose signature could not be held has no date of signature, nor a stage that only signing leads to. */
    private static RuleInSchema noSignature() {
        Map<String, Object> undated = ordered("type", "object", "properties", Map.of(SIGNED_ON, false));
        Map<String, Object> unsigned = ordered(
                STAGE,
                Map.of("not", Map.of("enum", signedStages())),
                SIGNED_ON,
                false,
                SIGNATORIES,
                ordered("type", "array", "items", undated));
        Map<String, Object> demand = ordered(
                "if", having("signatureNotHeld", Map.of("const", true)), "then", ordered("properties", unsigned));
        return new RuleInSchema.OfContract(Extent.WHOLLY, null, selection -> demand);
    }

    /** Every fiche names as many objectives as it must serve; whether these are there is another question. */
    private static Map<String, Object> objectives(Selection selection) {
        int minimum = selection.settings().getOrDefault("minimum", 0);
        Map<String, Object> fiche = having("servesObjectives", ordered("type", "array", "minItems", minimum));
        return ordered("properties", Map.of("fichesActions", ordered("type", "array", "items", fiche)));
    }

    private static void amounts(SchemaMembers members, String title) {
        Stream.of("value", "minimum", "maximum").forEach(name -> members.demandOfAmounts(name, Map.of("minimum", 0)));
    }

    private static void businessNumbers(SchemaMembers members, String title) {
        members.demand("siren", RulePattern.SIREN.of(title));
        members.demand("siret", RulePattern.SIRET.of(title));
    }

    private static void communeCodes(SchemaMembers members, String title) {
        members.demand("inseeCode", RulePattern.COMMUNE.of(title));
    }

    private static List<String> signedStages() {
        return names(Arrays.stream(ContractStage.values())
                .filter(stage -> stage.compareTo(ContractStage.FRAMEWORK_SIGNED) >= 0)
                .toArray(ContractStage[]::new));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** An object with a member that is as a schema says. */
    private static Map<String, Object> having(String name, Map<String, Object> schema) {
        return ordered("type", "object", "properties", Map.of(name, schema), "required", List.of(name));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}

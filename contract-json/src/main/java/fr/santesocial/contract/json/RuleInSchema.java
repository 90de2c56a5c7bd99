package fr.santesocial.contract.json;

import fr.santesocial.contract.json.SchemaCoverage.Extent;
import fr.santesocial.contract.json.SchemaCoverage.Reason;
import fr.santesocial.contract.rules.profile.Selection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a schema can say of a rule where the rule makes an error. */
sealed interface RuleInSchema {

    /** How much of the rule it is. */
    Extent extent();

    /** Why it is not the whole; null where it is. */
    @Nullable
    Reason rest();

    /** The coverage of the rule. */
    default SchemaCoverage coverage(String rule) {
        return new SchemaCoverage(rule, extent(), Optional.ofNullable(rest()));
    }

    /** Nothing. */
    record Unsaid(Reason rest) implements RuleInSchema {
        @Override
        public Extent extent() {
            return Extent.NOT;
        }
    }

    /** What the schema of every contract says anyhow. */
    record Always(Extent extent, @Nullable Reason rest) implements RuleInSchema {}

    /**
     * A demand on the contract as a whole, which can be made for some kinds and stages only.
     *
     * @param demand the demand as a schema, for the rule as a profile uses it
     */
    record OfContract(Extent extent, @Nullable Reason rest, Function<Selection, Map<String, Object>> demand)
            implements RuleInSchema {}

    /**
     * A demand on values at any depth, which is made for every contract or for none.
     *
     * @param say adds the demand to a schema, with a text to show where it is not met
     */
    record OfValues(Extent extent, @Nullable Reason rest, BiConsumer<SchemaMembers, String> say)
            implements RuleInSchema {}
}

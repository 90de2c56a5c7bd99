package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.SchemaCoverage.Extent;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One rule alone, and the schema that is said to say it. */
final class RuleSchema {
    private static final int MANY = 200;

    private final String rule;
    private final Extent extent;
    private final NetworkntValidator schema;
    private final ContractCheck check;
    private int refused;
    private int accepted;

    private RuleSchema(Rule<?> rule) {
        Profile alone = alone(rule);
        this.rule = rule.descriptor().id();
        this.extent = extent(rule);
        this.schema = new NetworkntValidator(ContractSchema.of(Language.FRENCH, alone));
        this.check = ContractCheck.standard().profile(alone).at(LocalDate.of(2026, 1, 1));
    }

    /** Every rule of the library of which a schema says something. */
    static Stream<RuleSchema> all() {
        return Rulebook.rules().stream()
                .filter(rule -> extent(rule) != Extent.NOT)
                .map(RuleSchema::new);
    }

    String rule() {
        return rule;
    }

    /** What is refused must be an error of the rule; where the rule is wholly said, its errors must be refused. */
    void assertTrueFor(String document) {
        boolean accepts = schema.accepts(document);
        boolean error = check.check(document.getBytes(StandardCharsets.UTF_8)).getFindings().stream()
                .anyMatch(finding -> finding.getRuleId().equals(rule) && finding.getSeverity() == Severity.ERROR);
        if (!accepts) {
            assertThat(error)
                    .as("%s finds an error in what is refused: %s", rule, document)
                    .isTrue();
        } else if (extent == Extent.WHOLLY) {
            assertThat(error)
                    .as("%s finds an error in what is accepted: %s", rule, document)
                    .isFalse();
        }
        refused += accepts ? 0 : 1;
        accepted += accepts ? 1 : 0;
    }

    /** Whether both answers were given; a few documents say nothing of that. */
    boolean wasTried() {
        return refused + accepted < MANY || (refused > 0 && accepted > 0);
    }

    private static Extent extent(Rule<?> rule) {
        return ContractSchema.coverage(alone(rule)).get(0).extent();
    }

    private static Profile alone(Rule<?> rule) {
        return Profile.named("alone").with(List.of(rule)).build();
    }

    @Override
    public String toString() {
        return "%s: %d refused, %d accepted".formatted(rule, refused, accepted);
    }
}

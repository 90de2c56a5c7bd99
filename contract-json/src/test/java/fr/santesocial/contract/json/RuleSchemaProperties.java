package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the schema of a profile says of a rule is what the rule says, on any contract of sound form. */
class RuleSchemaProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    // What the constraints say is compared elsewhere, with documents that break them.
    private static final List<RuleSchema> RULES =
            RuleSchema.all().filter(each -> !each.rule().startsWith("value.")).toList();

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void whatIsSaidIsTrue(@ForAll("contracts") Contract contract, @ForAll Random random) {
        ObjectNode document =
                (ObjectNode) MAPPER.readTree(ContractWriter.compact().write(contract));
        RuleBreaker.change(document, random);
        String text = MAPPER.writeValueAsString(document);
        assertThat(ContractReader.standard().read(text).findings()).isEmpty();
        RULES.forEach(rule -> rule.assertTrueFor(text));
    }

    @AfterContainer
    static void everyRuleWasTried() {
        System.out.println("what schemas of profiles say of rules: " + RULES);
        assertThat(RULES).isNotEmpty().allMatch(RuleSchema::wasTried);
    }
}

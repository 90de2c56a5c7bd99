package fr.santesocial.contract.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper with our module writes, it reads back as it was, whatever the contract. */
class ContractModuleProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContractModule()).build();

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void writesWhatTheCanonicalWriterWrites(@ForAll("contracts") Contract contract) {
        assertThat(MAPPER.writeValueAsBytes(contract))
                .isEqualTo(ContractWriter.compact().writeBytes(contract));
    }

    @Property
    void readsBackWhatItWrote(@ForAll("contracts") Contract contract) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(contract), Contract.class))
                .isEqualTo(contract);
    }

    @Property
    void readsBackWhatItMadeATreeOf(@ForAll("contracts") Contract contract) {
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(contract), Contract.class))
                .isEqualTo(contract);
    }
}

package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Reader and schema say the same of any document, place by place: sound ones and spoilt ones. */
class SchemaAgreementProperties {
    /** Of each contract that is made; with the 200 tries of a build this makes 5,000 documents. */
    private static final int DOCUMENTS = 25;

    private static final SchemaAgreement AGREEMENT =
            new SchemaAgreement("networknt", NetworkntValidator.ofContracts()::complaints);

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    // A disagreement is shrunk by its document, not by the contract and the chance that made it.
    @Property(shrinking = ShrinkingMode.OFF)
    void networkntSaysWhatTheReaderSays(@ForAll("contracts") Contract contract, @ForAll long seed) {
        DocumentSpoiler spoiler = new DocumentSpoiler(new Random(seed));
        AGREEMENT.check(ContractWriter.compact().write(contract));
        for (int i = 1; i < DOCUMENTS; i++) {
            AGREEMENT.check(spoiler.spoilt(contract));
        }
    }

    @AfterContainer
    static void everyKindOfFaultWasMet() {
        System.out.println(AGREEMENT.summary());
        assertThat(AGREEMENT.unmet()).as("kinds of fault that no document had").isEmpty();
    }
}

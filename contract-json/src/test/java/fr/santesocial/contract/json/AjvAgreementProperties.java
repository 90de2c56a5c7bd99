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
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Reader and schema say the same of any document in the eyes of Ajv too. */
@Tag("node")
class AjvAgreementProperties {
    /** Of each contract that is made; with the 200 tries of a build this makes 5,000 documents. */
    private static final int DOCUMENTS = 25;

    @SuppressWarnings("NullAway.Init") // started before the first property
    private static AjvValidator ajv;

    @SuppressWarnings("NullAway.Init") // started before the first property
    private static SchemaAgreement agreement;

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @BeforeContainer
    static void start() {
        ajv = AjvValidator.ofContracts();
        agreement = new SchemaAgreement("Ajv", ajv::complaints);
    }

    // A disagreement is shrunk by its document, not by the contract and the chance that made it.
    @Property(shrinking = ShrinkingMode.OFF)
    void ajvSaysWhatTheReaderSays(@ForAll("contracts") Contract contract, @ForAll long seed) {
        DocumentSpoiler spoiler = new DocumentSpoiler(new Random(seed));
        agreement.check(ContractWriter.compact().write(contract));
        for (int i = 1; i < DOCUMENTS; i++) {
            agreement.check(spoiler.spoilt(contract));
        }
    }

    @AfterContainer
    static void everyKindOfFaultWasMet() {
        ajv.close();
        System.out.println(agreement.summary());
        assertThat(agreement.unmet()).as("kinds of fault that no document had").isEmpty();
    }
}

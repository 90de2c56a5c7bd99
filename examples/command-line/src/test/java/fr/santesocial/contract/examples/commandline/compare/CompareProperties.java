package fr.santesocial.contract.examples.commandline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.model.shape.Shapes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompareProperties {
    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void nothingIsSaidOfAContractAndItself(@ForAll("contracts") Contract contract) {
        Contract again = ContractReader.standard()
                .read(ContractWriter.compact().write(contract))
                .orElseThrow();
        assertThat(Differences.of(Shapes.contract(), contract, again)).isEmpty();
    }

    @Property
    void somethingIsSaidOfTwoThatDiffer(@ForAll("contracts") Contract one, @ForAll("contracts") Contract other) {
        List<Change> there = Differences.of(Shapes.contract(), one, other);
        assertThat(there.isEmpty()).isEqualTo(one.equals(other));
        assertThat(Differences.of(Shapes.contract(), other, one).isEmpty()).isEqualTo(there.isEmpty());
    }

    @Property
    void aTextIsMarkedOnBothSides(@ForAll("texts") String one, @ForAll("texts") String other) {
        TextChange change = TextChange.of(one, other);
        assertThat(change.before().contains("[") || change.after().contains("["))
                .isEqualTo(!List.of(one.split(" ")).equals(List.of(other.split(" "))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("un", "deux", "trois", "quatre")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}

package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Of five faults planted in each document nearly all are reported, and little else. */
class PlantedFaultsTest {
    private static final int GENERATED = Integer.getInteger("planted.documents", 1_000);
    private static final int COPIES = 30;
    private static final ContractCheck CHECK = ContractCheck.standard().at(LocalDate.of(2026, 1, 1));
    /** Members without which there is no contract, and then no rule that could report too much. */
    private static final Pattern ROOT = Pattern.compile("/(format|id|kind|title)");

    @Test
    void inGeneratedContracts() {
        PlantedFaults faults = new PlantedFaults(CHECK.profile("medoc"), plant -> true);
        RandomGenerator<Contract> contracts = Contracts.anyContract().generator(1_000);
        while (faults.documents() < GENERATED) {
            faults.plantIn(ContractWriter.compact()
                    .write(contracts.next(faults.random()).value()));
        }
        assertWellReported(faults, "generated contracts");
    }

    @Test
    void inRealContractsWhoseRulesGoOn() throws IOException {
        PlantedFaults faults =
                new PlantedFaults(CHECK, plant -> !ROOT.matcher(plant.place()).matches());
        List<Path> examples = ReadExamplesTest.examples().toList();
        for (Path example : examples) {
            for (int i = 0; i < COPIES; i++) {
                faults.plantIn(Files.readString(example));
            }
        }
        assertThat(faults.documents()).isEqualTo(examples.size() * COPIES);
        assertThat(faults.withContract()).isEqualTo(faults.documents());
        assertWellReported(faults, "real contracts");
    }

    private static void assertWellReported(PlantedFaults faults, String what) {
        System.out.print(faults.figures(what));
        assertThat(faults.reported()).isGreaterThanOrEqualTo(faults.planted() * 99 / 100);
        assertThat(faults.findings()).isLessThan(faults.planted() * 102 / 100);
    }
}

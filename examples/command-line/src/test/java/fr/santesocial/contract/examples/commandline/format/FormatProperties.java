package fr.santesocial.contract.examples.commandline.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormatProperties {
    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void formattingTwiceIsFormattingOnce(@ForAll("contracts") Contract contract) throws IOException {
        Path file = Files.createTempFile("contract", ".json");
        try {
            Files.write(file, ContractWriter.compact().writeBytes(contract));
            assertThat(CommandRun.of("format", file.toString()).code()).isZero();
            String once = Files.readString(file);
            assertThat(once).isEqualTo(ContractWriter.indented().write(contract));
            assertThat(CommandRun.of("format", "--check", file.toString())).isEqualTo(new CommandRun(0, "", ""));
            assertThat(CommandRun.of("format", file.toString())).isEqualTo(new CommandRun(0, "", ""));
            assertThat(Files.readString(file)).isEqualTo(once);
        } finally {
            Files.delete(file);
        }
    }
}

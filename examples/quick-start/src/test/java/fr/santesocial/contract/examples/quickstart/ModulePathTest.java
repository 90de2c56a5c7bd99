package fr.santesocial.contract.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractReader;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application on the module path needs no option, neither within these tests nor in a JVM of its own. */
class ModulePathTest {
    @TempDir
    private Path folder;

    @Test
    void testsRunOnTheModulePath() {
        assertThat(QuickStart.class.getModule().getName()).isEqualTo("fr.santesocial.contract.examples.quickstart");
        assertThat(ContractReader.class.getModule().getName()).isEqualTo("fr.santesocial.contract.json");
    }

    @Test
    void runsInAJvmOfItsOwn() throws IOException, InterruptedException {
        Path contract = folder.resolve("contract.json");
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "-m",
                        QuickStart.class.getModule().getName() + "/" + QuickStart.class.getName(),
                        contract.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int code = process.waitFor();

        String output = Repository.text(printed);
        assertThat(code).as(output).isZero();
        assertThat(output)
                .contains("Contrat local de santé des Coteaux : conforme")
                .contains("WARNING coteaux.priority-missing /fichesActions/0/priority");
        assertThat(contract).hasSameTextualContentAs(Repository.CONTRACT, StandardCharsets.UTF_8);
    }

    /** Where the modules of this JVM lie that the application needs, without those of the tests. */
    private static String modulePath() {
        return ModuleLayer.boot().configuration().modules().stream()
                .filter(module ->
                        !module.name().startsWith("java.") && !module.name().startsWith("jdk."))
                .map(ResolvedModule::reference)
                .map(ModuleReference::location)
                .flatMap(Optional::stream)
                .map(ModulePathTest::file)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String file(URI location) {
        return Path.of(location).toString();
    }
}

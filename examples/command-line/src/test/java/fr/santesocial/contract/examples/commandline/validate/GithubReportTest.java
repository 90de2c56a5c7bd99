package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubReportTest {
    @TempDir
    private Path folder;

    @Test
    void everyFindingIsACommandOfItsOwnLine() {
        CommandRun run = github("../contracts/noirmoutier-pluss.json");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("::"))
                .hasSize(3)
                .contains("::warning"
                        + " file=examples/contracts/noirmoutier-pluss.json,line=117,endLine=117,col=25,endColumn=29,title=term.ctg-length-unusual::Durée"
                        + " du contrat › durée annoncée%0ALa durée du contrat (3 ans) sort de l'usage des"
                        + " conventions territoriales globales, qui est de 4 à 5 ans.%0AVérifiez la durée avec"
                        + " la CAF ; si elle est voulue, dites-en la raison dans le contrat.");
    }

    @Test
    void whatIsAcceptedIsLeftOut() {
        CommandRun run =
                github("--derogations", "../derogations/noirmoutier-pluss.json", "../contracts/noirmoutier-pluss.json");
        assertThat(run.out().lines()).hasSize(2).noneMatch(line -> line.contains("term.ctg-length-unusual"));
    }

    @Test
    void textOfTheDocumentGivesNoCommands() throws IOException {
        Path odd = Files.writeString(
                folder.resolve("a,b:c%.json"),
                "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\",\"title\":\"T\",\"x\\n::error::%0A\\u001b\":1}");
        CommandRun run = github(odd.toString());
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .contains("a%2Cb%3Ac%25.json,line=1,")
                .contains("::error::%250A")
                .doesNotContain("\u001b");
    }

    private static CommandRun github(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(new String[] {"validate", "--lang=fr", "--at=2026-01-01", "--format=github"}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return CommandRun.of(all);
    }
}

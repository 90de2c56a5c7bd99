package fr.santesocial.contract.examples.commandline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.json.ContractSchema;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsTheSchemaOfTheLanguage() {
        assertThat(CommandRun.of("schema", "--lang", "fr"))
                .isEqualTo(new CommandRun(0, ContractSchema.of(Language.FRENCH), ""));
        assertThat(CommandRun.of("schema", "--lang", "en").out()).isEqualTo(ContractSchema.of(Language.ENGLISH));
    }

    @Test
    void printsTheSchemaOfAProfile() {
        assertThat(CommandRun.of("schema", "--profile", "cls", "--lang", "fr").out())
                .isEqualTo(ContractSchema.of(Language.FRENCH, Profiles.CLS));
    }

    @Test
    void writesAFileAndPrintsNothing() {
        Path target = folder.resolve("schema.json");
        assertThat(CommandRun.of("schema", "--lang", "fr", "--output", target.toString()))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(target).content().isEqualTo(ContractSchema.of(Language.FRENCH));
        assertThat(folder).isDirectoryContaining(target::equals).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOf() {
        Path target = folder.resolve("none/schema.json");
        CommandRun run = CommandRun.of("schema", "--lang", "fr", "--output", target.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("n'a pas pu être écrit");
    }

    @Test
    void anUnknownProfileIsWrongUsage() {
        assertThat(CommandRun.of("schema", "--profile", "plus").code()).isEqualTo(3);
    }

    @Test
    void helpHasAnExample() {
        assertThat(CommandRun.of("schema", "--help", "--lang", "fr").out()).contains("Exemple : contracts schema");
        assertThat(CommandRun.of("schema", "--help", "--lang", "en").out()).contains("Example: contracts schema");
    }
}

package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesAndDerogationsTest {
    private static final String CONTRACT = "../contracts/noirmoutier-pluss.json";
    private static final String DEROGATIONS = "../derogations/noirmoutier-pluss.json";

    @TempDir
    private Path folder;

    @Test
    void aProfileIsChosenByItsName() {
        CommandRun run = validate("--profile", "core", CONTRACT);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("(profil core, ").doesNotContain("term.ctg-length-unusual");
    }

    @Test
    void aProfileIsReadFromAFile() {
        CommandRun run = validate("--profile", "../profiles/exigences-des-coteaux.json", CONTRACT);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("(profil exigences-des-coteaux, ", "avertissement  Organisme Communauté de communes")
                .doesNotContain("term.ctg-length-unusual");
    }

    @Test
    void aProfileThatDoesNotExistIsWrongUsage() {
        CommandRun run = validate("--profile", "plus", CONTRACT);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("il n'y a pas de profil « plus »", "core, cls, ctg, pluss");
    }

    @Test
    void faultyFilesAreToldOfTogetherAndNothingIsChecked() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"format\": \"1.0\", \"name\": \"pluss\"}");
        Path granted = Files.writeString(folder.resolve("d.json"), "{\"format\": \"1.0\",\n\"derogation\": []}");
        CommandRun run = validate("--profile", profile.toString(), "--derogations", granted.toString(), CONTRACT);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("p.json : fichier refusé", "1:27  erreur  Nom du profil  [profile.name-taken]")
                .contains("d.json : fichier refusé", "  2:1  erreur", "[structure.unknown-member]");
    }

    @Test
    void whatIsWaivedIsMarkedAndCounted() {
        CommandRun run = validate("--derogations", DEROGATIONS, "--at", "2026-01-01", CONTRACT);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("      Accepté jusqu'au 31 décembre 2026 (vice-présidente chargée de la santé) : ")
                .contains("1 constat accepté par dérogation", "0 erreur, 1 avertissement, 1 information");
    }

    @Test
    void withoutDerogationsNothingIsSaidOfThem() {
        assertThat(validate(CONTRACT).out()).doesNotContain("dérogation");
    }

    private static CommandRun validate(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "validate";
        all[1] = "--lang";
        all[2] = "fr";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }
}

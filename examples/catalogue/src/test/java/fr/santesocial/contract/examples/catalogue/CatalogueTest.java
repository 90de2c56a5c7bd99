package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final String REPAIR = "mvn test -pl examples/catalogue -am -Dtest=CatalogueTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dcatalogue.update=true";

    @Test
    void theFilesAreWhatTheRulesSay() throws IOException {
        Map<String, String> expected = Catalogue.files();
        if (Boolean.getBoolean("catalogue.update")) {
            write(expected);
        }
        Map<String, String> found = read();
        assertThat(found.keySet())
                .as("files of the catalogue; to make them anew: %s", REPAIR)
                .containsExactlyElementsOf(expected.keySet());
        expected.forEach((name, content) -> assertThat(found.get(name))
                .as("%s; to make it anew: %s", name, REPAIR)
                .isEqualTo(content));
    }

    private static void write(Map<String, String> files) throws IOException {
        for (String old : read().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path pages = FOLDER.resolve("pages");
        if (Files.exists(FOLDER.resolve("rules.json"))) {
            files.put("rules.json", Files.readString(FOLDER.resolve("rules.json")));
        }
        if (Files.exists(pages)) {
            try (Stream<Path> found = Files.walk(pages)) {
                for (Path page : found.filter(Files::isRegularFile).toList()) {
                    files.put(FOLDER.relativize(page).toString().replace('\\', '/'), Files.readString(page));
                }
            }
        }
        return files;
    }
}

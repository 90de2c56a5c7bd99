package fr.santesocial.contract.json;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A program in Node that answers questions, one line of JSON each. Its packages are fetched once, by {@code npm ci}, into a
 * folder of the build.
 */
final class NodeProgram implements AutoCloseable {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private NodeProgram(Process process) {
        this.process = process;
        this.questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a script of ours with a schema. */
    static NodeProgram start(String script, String schema) {
        try {
            prepare();
            NodeProgram program = new NodeProgram(new ProcessBuilder("node", script)
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            ObjectNode first = MAPPER.createObjectNode();
            first.set("schema", MAPPER.readTree(schema));
            if (!program.ask(first).path("ready").asBoolean(false)) {
                throw new IllegalStateException(script + " does not take the schema");
            }
            return program;
        } catch (IOException noNode) {
            throw new UncheckedIOException("the profile node needs node and npm", noNode);
        }
    }

    /** A question to be filled in. */
    static ObjectNode question() {
        return MAPPER.createObjectNode();
    }

    /** The answer to a question; an IllegalStateException where the program fails. */
    JsonNode ask(ObjectNode question) {
        try {
            questions.write(MAPPER.writeValueAsString(question));
            questions.write('\n');
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the program ended at " + question);
            }
            JsonNode said = MAPPER.readTree(answer);
            if (said.has("failure")) {
                throw new IllegalStateException(said.path("failure").asString());
            }
            return said;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Copies the scripts and fetches the packages that they are written for, unless these are there. */
    private static synchronized void prepare() throws IOException {
        Files.createDirectories(FOLDER);
        Path lock = FOLDER.resolve("package-lock.json");
        boolean fetched = Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCES.resolve("package-lock.json")) < 0;
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!fetched) {
            run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        }
    }

    private static void run(List<String> command) throws IOException {
        // Never the input of the tests' own JVM: Maven steers it through that.
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("npm.log").toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("failed: " + String.join(" ", command));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.examples.benchmarks.results.JmhOutput;
import fr.santesocial.contract.examples.benchmarks.results.ResultFiles;
import fr.santesocial.contract.examples.benchmarks.results.ResultsPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Makes the page of results out of what was measured. */
public final class MakeResults {
    private static final Set<String> ON_ONE_LINE = Set.of(Growing.class.getSimpleName(), Writing.class.getSimpleName());

    private MakeResults() {}

    /** Arguments: JMH's output; the folder of this project, whose results and page are replaced. */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[1]);
        Path results = project.resolve("results");
        ResultFiles.write(results.resolve("timings.json"), JmhOutput.read(Path.of(arguments[0]), MakeResults::bytes));
        String page = ResultsPage.of(results);
        Files.writeString(project.resolve("RESULTS.md"), page, StandardCharsets.UTF_8);
        System.out.print(page);
    }

    private static int bytes(String group, int fiches) {
        return (ON_ONE_LINE.contains(group) ? Grown.document(fiches) : Grown.indented(fiches)).length;
    }
}

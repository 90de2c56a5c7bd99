package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.examples.benchmarks.results.JmhOutput;
import fr.santesocial.contract.examples.benchmarks.results.ResultFiles;
import fr.santesocial.contract.examples.benchmarks.results.ResultsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Makes the page of results out of what was measured, and prints it. */
public final class MakeResults {
    private static final Set<String> ON_ONE_LINE = Set.of(Growing.class.getSimpleName(), Writing.class.getSimpleName());

    private MakeResults() {}

    /** Arguments: the folder of the page, with the folder of results; JMH's output, unless the timings there are to stay. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path results = folder.resolve("results");
        if (arguments.length > 1) {
            ResultFiles.write(
                    results.resolve("timings.json"), JmhOutput.read(Path.of(arguments[1]), MakeResults::bytes));
        }
        String page = ResultsPage.of(results);
        Files.writeString(folder.resolve("RESULTS.md"), page);
        System.out.print(page);
    }

    private static int bytes(String group, int fiches) {
        return (ON_ONE_LINE.contains(group) ? Grown.document(fiches) : Grown.indented(fiches)).length;
    }
}

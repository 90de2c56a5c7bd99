package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.rules.report.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs all of it: writes the contract to the file named by the argument, reads it again and checks it. */
public final class QuickStart {
    private QuickStart() {}

    /** Needs the name of the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BuildContract.write(BuildContract.build(), path);
        ReadContract.read(path, out);
        CheckDocument.check(path, out);
        for (Finding finding : OwnProfile.check(path).getFindings()) {
            out.println(finding);
        }
    }
}

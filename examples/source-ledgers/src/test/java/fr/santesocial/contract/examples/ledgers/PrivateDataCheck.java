package fr.santesocial.contract.examples.ledgers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No file tells how to reach a person, or names one whom the sources name. Messages do not repeat what they found. */
final class PrivateDataCheck {

    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.])(?:(?:\\+|00) ?33[ .-]?(?:\\(0\\))?|0)[1-9](?:[ ._/-]?\\d{2}){4}(?!\\d)");
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+ ?(?:@|\\(at\\)|\\[at]) ?[\\w-]+\\.\\w{2,}");

    private PrivateDataCheck() {}

    /** Problems of every file under the folder; {@code hidden} are words that none may hold. */
    static List<String> problems(Path folder, Collection<String> hidden) throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                List<String> lines = PlainText.lines(file);
                for (int index = 0; index < lines.size(); index++) {
                    problems.addAll(problems(name + ":" + (index + 1), PlainText.plain(lines.get(index)), hidden));
                }
            }
        }
        return problems;
    }

    private static List<String> problems(String place, String line, Collection<String> hidden) {
        List<String> problems = new ArrayList<>();
        if (TELEPHONE.matcher(line).find()) {
            problems.add(place + " holds a telephone number");
        }
        if (E_MAIL.matcher(line).find()) {
            problems.add(place + " holds an e-mail address");
        }
        String lowerCase = line.toLowerCase(Locale.ROOT);
        if (hidden.stream().anyMatch(word -> lowerCase.contains(word.toLowerCase(Locale.ROOT)))) {
            problems.add(place + " holds what a bracket hides");
        }
        return problems;
    }
}

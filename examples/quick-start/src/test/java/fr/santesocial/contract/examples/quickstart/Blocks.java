package fr.santesocial.contract.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The code blocks of a Markdown page, and the regions of the sources that they repeat. */
final class Blocks {
    private static final String FENCE = "```";
    private static final String REGION = "// README: ";
    private static final String END = "// end";

    private Blocks() {}

    /** The contents of every block of a language. */
    static List<String> of(String page, String language) {
        List<String> blocks = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = indexFrom(lines, i + 1, FENCE);
                if (lines.get(i).equals(FENCE + language)) {
                    blocks.add(String.join("\n", lines.subList(i + 1, end)));
                }
                i = end;
            }
        }
        return blocks;
    }

    /** The languages of all blocks. */
    static List<String> languages(String page) {
        List<String> fences =
                page.lines().filter(line -> line.startsWith(FENCE)).toList();
        List<String> languages = new ArrayList<>();
        for (int i = 0; i < fences.size(); i += 2) {
            languages.add(fences.get(i).substring(FENCE.length()));
        }
        return languages;
    }

    /** The marked regions of a Java source, without their indent. */
    static List<String> regions(String source) {
        List<String> regions = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // the marker inside a string opens nothing
            if (line.stripLeading().startsWith(REGION)) {
                int indent = line.indexOf(REGION);
                int end = indexFrom(lines, i + 1, " ".repeat(indent) + END);
                regions.add(lines.subList(i + 1, end).stream()
                        .map(each -> each.isBlank() ? "" : each.substring(indent))
                        .collect(Collectors.joining("\n")));
            }
        }
        return regions;
    }

    private static int indexFrom(List<String> lines, int from, String wanted) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals(wanted)) {
                return i;
            }
        }
        throw new IllegalStateException("line " + from + " opens what no line \"" + wanted + "\" closes");
    }
}

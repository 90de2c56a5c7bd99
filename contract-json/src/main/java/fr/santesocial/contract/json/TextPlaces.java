package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where pointers and elements stand in the text of a document. The text is gone over when the first is asked for, so
 * that clean documents pay nothing. Safe to share between threads.
 */
final class TextPlaces {
    private final SourceText text;
    private final int firstLine;
    private @Nullable TextLines lines;
    private @Nullable SourceTree tree;
    private @Nullable ElementPlaces elements;

    TextPlaces(String text) {
        this(SourceText.of(text), 1);
    }

    /** For a text cut out of a longer one, where its first line has this number. */
    TextPlaces(SourceText text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /** The report with the place of each finding. */
    ValidationReport locate(ValidationReport report) {
        return haveAllPlaces(report.getFindings()) ? report : report.mapFindings(this::placed);
    }

    /** The same findings with their places. */
    List<Finding> locate(List<Finding> findings) {
        return haveAllPlaces(findings)
                ? findings
                : findings.stream().map(this::placed).toList();
    }

    private static boolean haveAllPlaces(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.getRange().isPresent());
    }

    private Finding placed(Finding finding) {
        return finding.getRange().isPresent() ? finding : finding.at(pointedAt(finding.getPointer()));
    }

    /** What a finding points at: of objects and lists the opening; of what is missing the nearest thing around it. */
    private synchronized TextRange pointedAt(String pointer) {
        int value = tree().root();
        int found = value;
        for (String segment : segments(pointer)) {
            value = value == SourceTree.NOWHERE ? value : tree().step(value, segment);
            found = value == SourceTree.NOWHERE ? found : value;
        }
        if (found == SourceTree.NOWHERE) {
            return lines().range(0, 0);
        }
        Stretch whole = tree().stretch(found);
        return lines().range(whole.from(), tree().isScalar(found) ? whole.to() : whole.from() + 1);
    }

    /** The text of a line without its end; empty where there is none. */
    synchronized Optional<String> line(int number) {
        return lines().line(number);
    }

    /** The whole value at a pointer; empty where there is none, and for a text that is no pointer. */
    synchronized Optional<TextRange> range(String pointer) {
        boolean isPointer = pointer.isEmpty() || pointer.charAt(0) == '/';
        int value = isPointer ? tree().root() : SourceTree.NOWHERE;
        for (String segment : segments(pointer)) {
            value = value == SourceTree.NOWHERE ? value : tree().step(value, segment);
        }
        return range(value);
    }

    /** The whole of an element of the contract that was read; empty where it is none. */
    synchronized Optional<TextRange> range(PartialContract partial, Object element) {
        return range(elements(partial).value(element));
    }

    /** The whole value of a member of such an element; empty where there is none. */
    synchronized Optional<TextRange> range(PartialContract partial, Object owner, String member) {
        int object = elements(partial).value(owner);
        return object == SourceTree.NOWHERE ? Optional.empty() : range(tree().member(object, member));
    }

    private Optional<TextRange> range(int value) {
        if (value == SourceTree.NOWHERE) {
            return Optional.empty();
        }
        Stretch whole = tree().stretch(value);
        return Optional.of(lines().range(whole.from(), whole.to()));
    }

    private static String[] segments(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }

    private TextLines lines() {
        TextLines known = lines;
        if (known == null) {
            known = new TextLines(text.get(), firstLine);
            lines = known;
        }
        return known;
    }

    private SourceTree tree() {
        SourceTree known = tree;
        if (known == null) {
            known = SourceTree.of(text.get());
            tree = known;
        }
        return known;
    }

    private ElementPlaces elements(PartialContract partial) {
        ElementPlaces known = elements;
        if (known == null) {
            known = ElementPlaces.of(partial, tree());
            elements = known;
        }
        return known;
    }
}

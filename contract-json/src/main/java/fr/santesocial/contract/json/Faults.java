package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document, with places in its text. */
final class Faults {
    private final String text;
    private final TextLines lines;
    private final int most;
    private final List<Finding> found = new ArrayList<>();

    Faults(String text, int firstLine, int most) {
        this.text = text;
        this.lines = new TextLines(text, firstLine);
        this.most = most;
    }

    /** The text of the document. */
    String text() {
        return text;
    }

    /** Adds a fault; from and to are offsets in the text. The first one beyond the limit ends the reading. */
    Finding add(Fault what, Spot spot, Parameters parameters, int from, int to) {
        if (found.size() >= most) {
            Parameters limit = Parameters.none().with("most", most);
            found.add(finding(Structure.TOO_MANY_FINDINGS, Spot.of(""), limit, lines.range(from, to)));
            throw new TooManyFaults();
        }
        Finding finding = finding(what, spot, parameters, lines.range(from, to));
        found.add(finding);
        return finding;
    }

    private static Finding finding(Fault what, Spot spot, Parameters parameters, TextRange place) {
        return Finding.of(what.id(), what.severity(), spot, what.wording())
                .parameters(parameters)
                .build()
                .at(place);
    }

    /** Says more of a fault that was added before; it keeps its place and its rank. */
    Finding restate(Finding before, Fault what, Parameters parameters) {
        Finding after = Finding.of(what.id(), what.severity(), before.getSpot(), what.wording())
                .parameters(parameters)
                .build();
        Finding placed = before.getRange().map(after::at).orElse(after);
        found.set(found.lastIndexOf(before), placed);
        return placed;
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document, with places in its text. */
final class Faults {
    private final TextLines lines;
    private final int most;
    private final List<Finding> found = new ArrayList<>();
    private boolean full;

    Faults(TextLines lines, int most) {
        this.lines = lines;
        this.most = most;
    }

    /** Adds a fault; from and to are offsets in the text. The finding is returned even where the list is full. */
    Finding add(Structure what, Spot spot, Parameters parameters, int from, int to) {
        Finding finding = Finding.of(what.id(), what.severity(), spot, Structure.WORDING)
                .parameters(parameters)
                .build()
                .at(lines.range(from, to));
        if (found.size() < most) {
            found.add(finding);
        } else if (!full) {
            full = true;
            found.add(Finding.of(
                            Structure.TOO_MANY_FINDINGS.id(),
                            Structure.TOO_MANY_FINDINGS.severity(),
                            Spot.of(""),
                            Structure.WORDING)
                    .parameters(Parameters.none().with("most", most))
                    .build()
                    .at(lines.range(from, to)));
        }
        return finding;
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}

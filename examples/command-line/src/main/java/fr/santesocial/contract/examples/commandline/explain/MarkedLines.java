package fr.santesocial.contract.examples.commandline.explain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two documents as one: lines of the first alone are marked by "-", those of the second alone by "+". */
final class MarkedLines {
    /** So many lines are shown around what differs. */
    private static final int AROUND = 4;

    private MarkedLines() {}

    static List<String> of(String good, String bad) {
        List<String> lines = new ArrayList<>();
        for (AbstractDelta<String> part : DiffUtils.diff(
                        good.lines().toList(), bad.lines().toList(), true)
                .getDeltas()) {
            if (part.getType() == DeltaType.EQUAL) {
                addSame(part.getSource().getLines(), lines);
            } else {
                part.getSource().getLines().forEach(line -> lines.add("- " + line));
                part.getTarget().getLines().forEach(line -> lines.add("+ " + line));
            }
        }
        return lines;
    }

    /** A long stretch without differences is cut in its middle. */
    private static void addSame(List<String> same, List<String> lines) {
        boolean cut = same.size() > 4 * AROUND;
        List<String> first = cut ? same.subList(0, AROUND) : same;
        first.forEach(line -> lines.add("  " + line));
        if (cut) {
            lines.add("  …");
            same.subList(same.size() - AROUND, same.size()).forEach(line -> lines.add("  " + line));
        }
    }
}

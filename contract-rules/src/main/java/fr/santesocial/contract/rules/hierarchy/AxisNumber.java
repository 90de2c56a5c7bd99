package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What number an axis has in words that fiches may repeat: "Axe 2" and "II" are both 2. */
final class AxisNumber {
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** What can be said of a fiche's number beside that of its axis. */
    enum Agreement {
        AGREES,
        DISAGREES,
        UNKNOWN
    }

    private AxisNumber() {}

    /** The number an axis bears, as printed. */
    static Optional<String> printed(Element<Axis> axis) {
        return axis.optional("number", Axis::getNumber);
    }

    /** Its number and its title. */
    static String named(Element<Axis> axis) {
        String title = axis.value().getTitle();
        return printed(axis).map(number -> number + " – " + title).orElse(title);
    }

    /** Its rank among the axes at the top, where that stands for a number because none of them bears one. */
    static Optional<Integer> rank(Element<Axis> axis, ContractView view) {
        List<Element<Axis>> axes = view.contract().children("axes", Contract::getAxes);
        return axes.stream().anyMatch(each -> printed(each).isPresent())
                ? Optional.empty()
                : Optional.of(axes.indexOf(axis) + 1);
    }

    /** The first number in what is printed, in Arabic digits or failing that in Roman ones; absent for "A". */
    static Optional<Integer> value(String printed) {
        return FicheNumber.of(printed)
                .map(number -> number.first().orElse(number.last()))
                .or(() -> roman(printed));
    }

    /** Whether a number that a fiche announces is that of the axis, or its rank where no axis has a number. */
    static Agreement agreement(int announced, Element<Axis> axis, ContractView view) {
        Optional<String> printed = printed(axis);
        if (printed.isPresent() && FicheNumber.of(printed.get()).isPresent()) {
            return is(announced, printed.get()) ? Agreement.AGREES : Agreement.DISAGREES;
        }
        List<Element<Axis>> axes = view.contract().children("axes", Contract::getAxes);
        boolean atRank = axes.indexOf(axis) + 1 == announced;
        if (printed.isPresent()) {
            // Letters may stand for the rank as well: "V" is 5 or the 22nd.
            boolean agrees = atRank || is(announced, printed.get());
            return agrees
                    ? Agreement.AGREES
                    : value(printed.get()).isPresent() ? Agreement.DISAGREES : Agreement.UNKNOWN;
        }
        List<String> others =
                axes.stream().flatMap(each -> printed(each).stream()).toList();
        if (others.isEmpty()) {
            return atRank ? Agreement.AGREES : Agreement.DISAGREES;
        }
        boolean another = others.stream().anyMatch(each -> is(announced, each));
        return another ? Agreement.DISAGREES : Agreement.UNKNOWN;
    }

    /** Whether an axis or sub-axis bears this number, or one of which that cannot be ruled out. */
    static boolean mayExist(int announced, ContractView view) {
        List<Element<Axis>> axes = view.contract().children("axes", Contract::getAxes);
        boolean atRank = announced > 0
                && announced <= axes.size()
                && printed(axes.get(announced - 1)).flatMap(FicheNumber::of).isEmpty();
        // Where some axes are numbered, one without a number that can be told may be the one meant.
        boolean untold = axes.stream().anyMatch(axis -> printed(axis).isPresent())
                && axes.stream()
                        .anyMatch(
                                axis -> printed(axis).flatMap(AxisNumber::value).isEmpty());
        return atRank
                || untold
                || view.all(Axis.class).stream()
                        .flatMap(axis -> printed(axis).stream())
                        .anyMatch(printed -> is(announced, printed));
    }

    private static boolean is(int announced, String printed) {
        return value(printed).filter(value -> value == announced).isPresent();
    }

    private static Optional<Integer> roman(String printed) {
        String[] words = printed.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            if (!words[i].isEmpty()) {
                int rank = ROMAN.indexOf(words[i]) + 1;
                return rank > 0 ? Optional.of(rank) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

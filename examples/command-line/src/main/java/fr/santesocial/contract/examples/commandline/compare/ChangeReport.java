package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.examples.commandline.compare.Change.Added;
import fr.santesocial.contract.examples.commandline.compare.Change.Removed;
import fr.santesocial.contract.examples.commandline.compare.Change.Reordered;
import fr.santesocial.contract.examples.commandline.compare.Change.Replaced;
import fr.santesocial.contract.examples.commandline.compare.Change.Step;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.words.ValueWords;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Writes changes, part by part of the contract and element by element. */
final class ChangeReport {
    /** Texts that are no longer are told in one line. */
    private static final int SHORT = 60;

    private final Sheet sheet;
    private final Texts texts;
    private final ValueWords before;
    private final ValueWords after;
    private @Nullable String section;
    private @Nullable Object element;

    /** Tells of old values in the words of the first state, of new ones in those of the second. */
    ChangeReport(Sheet sheet, Texts texts, ValueWords before, ValueWords after) {
        this.sheet = sheet;
        this.texts = texts;
        this.before = before;
        this.after = after;
    }

    /** What is about the contract as a whole comes first. */
    void write(List<Change> changes) {
        changes.stream().filter(ChangeReport::isOfTheWhole).forEach(this::write);
        changes.stream().filter(change -> !isOfTheWhole(change)).forEach(this::write);
    }

    private static boolean isOfTheWhole(Change change) {
        Member<?> member = change.place().get(0).member();
        return !(member.kind() instanceof ValueKind.Nested<?>)
                || (change.place().size() == 1 && member.presence() != Presence.LIST);
    }

    private void write(Change change) {
        Step first = change.place().get(0);
        boolean whole = isOfTheWhole(change);
        String own = capitalised(
                whole ? first.owner().label(locale()) : first.member().label(locale()));
        if (!own.equals(section)) {
            section = own;
            element = null;
            sheet.blank();
            sheet.heading(own);
        }
        if (first.element().isEmpty()) {
            element = null;
        } else if (!Objects.equals(element, first.element().get())) {
            element = first.element().get();
            sheet.hanging("  ", capitalised(named(first)), Style.bold);
        }
        // What the headings say is not said again.
        boolean said = first.element().isPresent() || (!whole && change.place().size() > 1);
        List<Step> way = change.place().subList(said ? 1 : 0, change.place().size());
        say(change, way, first.element().isPresent() ? "    - " : "  - ");
    }

    private void say(Change change, List<Step> way, String lead) {
        String place = path(way.subList(0, way.size() - 1));
        Member<?> member = change.last().member();
        if (change instanceof Added added) {
            sheet.hanging(
                    lead,
                    place + told("added", change, Parameters.none().with("value", value(after, member, added.value()))),
                    Style.fg_green);
        } else if (change instanceof Removed removed) {
            sheet.hanging(
                    lead,
                    place
                            + told(
                                    "removed",
                                    change,
                                    Parameters.none().with("value", value(before, member, removed.value()))),
                    Style.fg_red);
        } else if (change instanceof Reordered) {
            sheet.hanging(lead, place + told("reordered", change, Parameters.none()));
        } else if (change instanceof Replaced replaced) {
            replaced(replaced, place, lead);
        }
    }

    private void replaced(Replaced change, String place, String lead) {
        Member<?> member = change.last().member();
        if (member.kind() instanceof ValueKind.Text && isLong(change)) {
            TextChange text =
                    TextChange.of(change.before().toString(), change.after().toString());
            sheet.hanging(lead, place + member.label(locale()));
            sheet.hanging(
                    " ".repeat(lead.length()) + texts.text("compare.before"), text.before(), new IStyle[] {Style.fg_red
                    });
            sheet.hanging(
                    " ".repeat(lead.length()) + texts.text("compare.after"), text.after(), new IStyle[] {Style.fg_green
                    });
            return;
        }
        Parameters values = Parameters.none()
                .with("before", before.of(member, change.before()))
                .with("after", after.of(member, change.after()));
        sheet.hanging(lead, place + told("replaced", change, values));
    }

    private static boolean isLong(Replaced change) {
        return Sheet.width(change.before().toString()) > SHORT
                || Sheet.width(change.after().toString()) > SHORT;
    }

    /** A sentence of its own where there is one, such as for a fiche that moves to another axis. */
    private String told(String verb, Change change, Parameters parameters) {
        Step step = change.last();
        String own = "compare." + verb + "." + step.owner().type().getSimpleName() + "."
                + step.member().name();
        boolean ofList = step.member().presence() == Presence.LIST
                && step.member().kind() instanceof ValueKind.Nested<?>
                && !(change instanceof Reordered);
        String general = "compare." + verb + (ofList ? ".element" : "");
        return texts.text(
                texts.bundle().containsKey(own) ? own : general,
                parameters.with("member", step.member().label(locale())));
    }

    private static String value(ValueWords words, Member<?> member, Object value) {
        return Sheet.shortened(words.of(member, value), 4 * SHORT);
    }

    private String path(List<Step> way) {
        List<String> words = new ArrayList<>();
        way.forEach(step -> words.add(
                step.element().isPresent() ? named(step) : step.member().label(locale())));
        return words.isEmpty() ? "" : String.join(" › ", words) + " › ";
    }

    private String named(Step step) {
        if (step.element().isPresent() && step.member().kind() instanceof ValueKind.Nested<?> nested) {
            return (nested.shape().get().label(locale()) + " "
                            + after.name(nested.shape().get(), step.element().get()))
                    .strip();
        }
        return step.member().label(locale());
    }

    private Locale locale() {
        return texts.locale();
    }

    private String capitalised(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(locale()) + words.substring(first);
    }
}

package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.examples.commandline.compare.Change.Added;
import fr.santesocial.contract.examples.commandline.compare.Change.Removed;
import fr.santesocial.contract.examples.commandline.compare.Change.Replaced;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.words.ValueWords;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.FundingLine;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people ask first of a new state of a contract: its end, its fiches, who pays and how much. */
final class Highlights {
    private final Contract before;
    private final Contract after;
    private final ValueWords wordsBefore;
    private final ValueWords wordsAfter;

    Highlights(Contract before, Contract after, ValueWords wordsBefore, ValueWords wordsAfter) {
        this.before = before;
        this.after = after;
        this.wordsBefore = wordsBefore;
        this.wordsAfter = wordsAfter;
    }

    void write(List<Change> changes, Sheet sheet, Texts texts) {
        writeEnd(sheet, texts);
        writeFiches(changes, sheet, texts);
        writeFunders(sheet, texts);
        BigDecimal old = before.funding().total();
        BigDecimal now = after.funding().total();
        if (old.compareTo(now) != 0) {
            Parameters sums = Parameters.none().withEuros("before", old).withEuros("after", now);
            sheet.text(2, texts.text("compare.money", sums));
        }
    }

    private void writeEnd(Sheet sheet, Texts texts) {
        Optional<PartialDate> old = before.effectiveTerm().end();
        Optional<PartialDate> now = after.effectiveTerm().end();
        if (old.equals(now)) {
            return;
        }
        Parameters ends = Parameters.none();
        if (old.isEmpty() || now.isEmpty()) {
            PartialDate known = now.or(() -> old).orElseThrow();
            sheet.text(
                    2, texts.text(old.isEmpty() ? "compare.end-known" : "compare.end-lost", ends.with("end", known)));
            return;
        }
        int later = now.get().latest().compareTo(old.get().latest());
        String key = later > 0 ? "compare.prolonged" : later < 0 ? "compare.shortened" : "compare.end-other";
        sheet.text(2, texts.text(key, ends.with("before", old.get()).with("after", now.get())));
    }

    private static void writeFiches(List<Change> changes, Sheet sheet, Texts texts) {
        long added = 0;
        long removed = 0;
        long moved = 0;
        Set<Object> changed = new LinkedHashSet<>();
        for (Change change : changes) {
            Change.Step first = change.place().get(0);
            if (!first.member().name().equals("fichesActions")) {
                continue;
            }
            added += change.place().size() == 1 && change instanceof Added ? 1 : 0;
            removed += change.place().size() == 1 && change instanceof Removed ? 1 : 0;
            moved += change instanceof Replaced
                            && change.last().owner().type() == FicheAction.class
                            && change.last().member().name().equals("axis")
                    ? 1
                    : 0;
            first.element().ifPresent(changed::add);
        }
        if (added + removed + changed.size() > 0) {
            Parameters counts = Parameters.none()
                    .with("added", added)
                    .with("removed", removed)
                    .with("changed", changed.size())
                    .with("moved", moved);
            sheet.text(2, texts.text(moved > 0 ? "compare.fiches-moved" : "compare.fiches", counts));
        }
    }

    private void writeFunders(Sheet sheet, Texts texts) {
        Set<String> old = funders(before, wordsBefore);
        Set<String> now = funders(after, wordsAfter);
        Set<String> come = new LinkedHashSet<>(now);
        come.removeAll(old);
        Set<String> gone = new LinkedHashSet<>(old);
        gone.removeAll(now);
        if (!come.isEmpty()) {
            sheet.text(2, texts.text("compare.funders-come", Parameters.none().with("funders", come)));
        }
        if (!gone.isEmpty()) {
            sheet.text(2, texts.text("compare.funders-gone", Parameters.none().with("funders", gone)));
        }
    }

    private static Set<String> funders(Contract contract, ValueWords words) {
        Set<String> names = new LinkedHashSet<>();
        for (FundingLine line : contract.funding().lines()) {
            Optional<Actor> funder = line.funder();
            funder.flatMap(Actor::getOrganisation)
                    .map(id -> words.reference(ElementKind.ORGANISATION, id))
                    .or(() -> funder.flatMap(Actor::getLabel))
                    .ifPresent(names::add);
        }
        return names;
    }
}

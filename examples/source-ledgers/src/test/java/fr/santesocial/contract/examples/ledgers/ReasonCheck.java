package fr.santesocial.contract.examples.ledgers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reasons for omitting lines are given, and are true where they name other lines or another contract. */
final class ReasonCheck {

    private static final Pattern REPEATED =
            Pattern.compile("^(?:bloc répété|répétition) .*\\blignes? (\\d+(?:-\\d+)?)$");
    private static final Pattern FACTS_AT =
            Pattern.compile("\\(faits (?:à la ligne|aux lignes) (\\d+)(?: (et|à) (\\d+))?\\)");
    private static final Pattern TOLD_IN = Pattern.compile("voir ([a-z0-9-]+)");

    private final List<Ledger> ledgers;
    private final List<String> problems = new ArrayList<>();
    private int verified;

    /** The ledgers of one document. */
    ReasonCheck(List<Ledger> ledgers) {
        this.ledgers = ledgers;
        ledgers.forEach(ledger -> ledger.omitted().forEach(row -> check(ledger, row)));
    }

    List<String> problems() {
        return problems;
    }

    /** How many reasons named something that could be verified. */
    int verified() {
        return verified;
    }

    private void check(Ledger ledger, OmittedRow row) {
        String place = ledger.name() + ": lines " + row.lines();
        if (!PlainText.visible(row.reason())) {
            problems.add(place + " are omitted without a reason");
        }
        Matcher repeated = REPEATED.matcher(row.reason());
        if (repeated.find()) {
            verify(repeats(ledger, row.lines(), LineRange.parse(repeated.group(1))), place, row);
        }
        Matcher factsAt = FACTS_AT.matcher(row.reason());
        while (factsAt.find()) {
            verify(hasFacts(ledger, factsAt), place, row);
        }
        Matcher toldIn = TOLD_IN.matcher(row.reason());
        while (toldIn.find()) {
            verify(isTold(toldIn.group(1), ledger, row.lines()), place, row);
        }
    }

    private void verify(boolean holds, String place, OmittedRow row) {
        verified++;
        if (!holds) {
            problems.add(place + ": it is not true that \"" + row.reason() + "\"");
        }
    }

    private static boolean repeats(Ledger ledger, LineRange lines, LineRange original) {
        List<String> source = ledger.source();
        return lines.size() == original.size()
                && original.last() < lines.first()
                && lines.last() <= source.size()
                && source.subList(lines.first() - 1, lines.last())
                        .equals(source.subList(original.first() - 1, original.last()));
    }

    private static boolean hasFacts(Ledger ledger, Matcher named) {
        BitSet facts = ledger.factLines();
        int first = Integer.parseInt(named.group(1));
        if (named.group(3) == null) {
            return facts.get(first);
        }
        int last = Integer.parseInt(named.group(3));
        return "et".equals(named.group(2)) ? facts.get(first) && facts.get(last) : facts.nextClearBit(first) > last;
    }

    /** The other contract of the document covers all these lines, and takes facts from one at least. */
    private boolean isTold(String other, Ledger ledger, LineRange lines) {
        return ledgers.stream()
                .filter(each -> !each.equals(ledger) && each.name().equals(other))
                .anyMatch(each -> {
                    BitSet told = each.factLines();
                    boolean states = lines.numbers().anyMatch(told::get);
                    told.or(each.omittedLines());
                    BitSet visible = ledger.visibleLines();
                    return states && lines.numbers().filter(visible::get).allMatch(told::get);
                });
    }
}

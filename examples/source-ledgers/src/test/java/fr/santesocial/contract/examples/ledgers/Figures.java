package fr.santesocial.contract.examples.ledgers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The figures of the ledgers as a table, for the log of the build. */
final class Figures {

    private Figures() {}

    static String table(List<Ledger> ledgers) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-24s %6s %7s %7s %7s %8s %8s %8s %9s%n",
                "contract",
                "rows",
                "sizes",
                "text",
                "share",
                "but own",
                "lines",
                "facts",
                "omitted"));
        List<FactRow> all = new ArrayList<>();
        int[] lines = new int[3];
        for (Ledger ledger : ledgers) {
            all.addAll(ledger.facts());
            int[] own = lines(ledger);
            for (int column = 0; column < lines.length; column++) {
                lines[column] += own[column];
            }
            table.append(row(ledger.name(), HomeCount.of(ledger.facts()), own));
        }
        HomeCount total = HomeCount.of(all);
        return table.append(row("all, by contract", total, lines))
                .append(summary(total))
                .toString();
    }

    private static String summary(HomeCount total) {
        return String.format(
                Locale.ROOT,
                "Without a typed home: %d of %d rows; %d but for the own texts of achievements and means; "
                        + "%.1f%% of the %d rows that are no size of a list.%n",
                total.untyped(),
                total.rows(),
                total.untyped() - total.ownTexts(),
                total.untypedPercentOfValues(),
                total.rows() - total.counts());
    }

    private static String row(String name, HomeCount homes, int[] lines) {
        return String.format(
                Locale.ROOT,
                "%-24s %6d %7d %7d %6.1f%% %7.1f%% %8d %8d %9d%n",
                name,
                homes.rows(),
                homes.counts(),
                homes.untyped(),
                homes.untypedPercent(),
                homes.untypedPercentButOwnTexts(),
                lines[0],
                lines[1],
                lines[2]);
    }

    /** Lines with something to read, those with facts, and those that are only omitted. */
    private static int[] lines(Ledger ledger) {
        BitSet facts = ledger.factLines();
        BitSet omittedOnly = ledger.visibleLines();
        omittedOnly.and(ledger.omittedLines());
        omittedOnly.andNot(facts);
        return new int[] {ledger.visibleLines().cardinality(), facts.cardinality(), omittedOnly.cardinality()};
    }
}

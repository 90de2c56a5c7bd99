package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Funding;
import fr.santesocial.contract.model.FundingLine;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who pays what. Only what {@link Funding} can add is added; the rest stands beside it with the reason.
 *
 * @param funding the money as the model reckons it
 * @param years the columns: the calendar years in order, and last, as an empty one, several years or none
 * @param rows the sums by axis and funder: axes in the order of the contract, then what hangs on none
 * @param notAdded the lines that could not be added
 */
public record Money(Funding funding, List<Optional<Year>> years, List<Row> rows, List<Line> notAdded) {

    /** Copies the lists. */
    public Money {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        notAdded = List.copyOf(notAdded);
    }

    /**
     * What one funder pays for one axis.
     *
     * @param axis the axis; absent for money that hangs on none
     * @param funder its name; absent where the document names nobody
     * @param byYear the sum of each year that has one, adding up to the total
     * @param total the sum in euros
     */
    public record Row(
            Optional<Axis> axis, Optional<String> funder, Map<Optional<Year>, BigDecimal> byYear, BigDecimal total) {
        /** Copies the map. */
        public Row {
            byYear = Map.copyOf(byYear);
        }
    }

    /**
     * One line of money.
     *
     * @param pointer its place
     * @param line the line with what it adds, or why it adds nothing
     * @param funder who pays; absent where the document names nobody
     */
    public record Line(String pointer, FundingLine line, Optional<String> funder) {}

    static Money of(Contract contract, ActorNames names, Places places) {
        Funding funding = contract.funding();
        List<String> pointers = FundingPlaces.of(contract, places);
        List<Line> notAdded = new ArrayList<>();
        MoneyTable table = new MoneyTable(contract);
        for (int i = 0; i < pointers.size(); i++) {
            FundingLine line = funding.lines().get(i);
            Optional<String> funder = names.funder(line.financing());
            table.add(line, funder);
            if (line.gap().isPresent()) {
                notAdded.add(new Line(pointers.get(i), line, funder));
            }
        }
        return new Money(funding, List.copyOf(funding.byYear().keySet()), table.rows(), notAdded);
    }

    /** The total by funder, greatest first; the empty key is for money of which nobody is named to pay it. */
    public List<Map.Entry<Optional<String>, BigDecimal>> byFunder() {
        return MoneyTable.byFunder(rows);
    }
}

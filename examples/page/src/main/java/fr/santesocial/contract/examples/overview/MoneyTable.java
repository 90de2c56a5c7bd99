package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Funding;
import fr.santesocial.contract.model.FundingLine;
import fr.santesocial.contract.model.value.Decimals;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds lines of money up by axis and funder. */
final class MoneyTable {
    private final Contract contract;
    private final Map<String, Integer> axisOrder = new HashMap<>();
    private final Map<Key, Map<Optional<Year>, BigDecimal>> sums = new LinkedHashMap<>();

    MoneyTable(Contract contract) {
        this.contract = contract;
        new PlanGrowth(contract, Places.undamaged())
                .plan(List.of())
                .branches()
                .forEach(branch -> axisOrder.putIfAbsent(branch.axis().getId(), axisOrder.size()));
    }

    void add(FundingLine line, Optional<String> funder) {
        if (line.amount().isEmpty()) {
            return;
        }
        Optional<String> axis = line.origin().axis().filter(axisOrder::containsKey);
        Map<Optional<Year>, BigDecimal> years = sums.computeIfAbsent(new Key(axis, funder), key -> new HashMap<>());
        new Funding(List.of(line)).byYear().forEach((year, amount) -> years.merge(year, amount, BigDecimal::add));
    }

    List<Money.Row> rows() {
        List<Money.Row> rows = new ArrayList<>();
        sums.entrySet().stream()
                .sorted(Comparator.comparing(sum -> order(sum.getKey().axis)))
                .forEach(sum -> rows.add(new Money.Row(
                        sum.getKey().axis.flatMap(contract::axis),
                        sum.getKey().funder,
                        sum.getValue(),
                        total(sum.getValue()))));
        return rows;
    }

    static List<Map.Entry<Optional<String>, BigDecimal>> byFunder(List<Money.Row> rows) {
        Map<Optional<String>, BigDecimal> totals = new LinkedHashMap<>();
        rows.forEach(row -> totals.merge(row.funder(), row.total(), BigDecimal::add));
        return totals.entrySet().stream()
                .map(total -> Map.entry(total.getKey(), Decimals.normal(total.getValue())))
                .sorted(Map.Entry.<Optional<String>, BigDecimal>comparingByValue()
                        .reversed())
                .toList();
    }

    private int order(Optional<String> axis) {
        return axis.map(axisOrder::get).orElse(Integer.MAX_VALUE);
    }

    private static BigDecimal total(Map<Optional<Year>, BigDecimal> years) {
        return Decimals.normal(years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private record Key(Optional<String> axis, Optional<String> funder) {}
}

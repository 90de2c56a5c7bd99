package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.Money;
import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The money, worded and measured.
 *
 * @param years the columns of the table by axis
 * @param rows its rows, one for each axis and funder
 * @param totals its last row, one sum for each column
 * @param funders who pays how much, greatest first
 * @param notAdded what could not be added, and why
 * @param total the sum of all that could be added
 * @param sum that sum in a sentence
 */
record MoneyView(
        List<String> years,
        List<Row> rows,
        List<String> totals,
        List<Share> funders,
        List<Line> notAdded,
        String total,
        String sum) {

    /** One row of the table by axis: one cell for each year, empty where nothing is paid. */
    record Row(String axis, String funder, List<String> cells, String total) {}

    /** What one funder pays in all, with the width of its bar and the bar in words. */
    record Share(String funder, String amount, String percent, String width, String alternative) {}

    /** A line that could not be added. */
    record Line(String id, String funder, String of, String said, String reason) {}

    static MoneyView of(Money money, Anchors anchors, Words words) {
        BigDecimal total = money.funding().total();
        Map<Optional<Year>, BigDecimal> byYear = money.funding().byYear();
        return new MoneyView(
                money.years().stream().map(year -> year(year, words)).toList(),
                money.rows().stream().map(row -> row(row, money, words)).toList(),
                money.years().stream()
                        .map(year -> words.euros(byYear.getOrDefault(year, BigDecimal.ZERO)))
                        .toList(),
                shares(money, words),
                money.notAdded().stream()
                        .map(line -> line(line, anchors, words))
                        .toList(),
                words.euros(total),
                words.text(
                        money.notAdded().isEmpty() ? "money.sum" : "money.sum-partial",
                        Parameters.none()
                                .with("total", words.euros(total))
                                .with("n", money.notAdded().size())));
    }

    private static String year(Optional<Year> year, Words words) {
        return year.map(Year::toString).orElseGet(() -> words.text("money.several-years"));
    }

    private static Row row(Money.Row row, Money money, Words words) {
        return new Row(
                row.axis().map(MoneyView::named).orElseGet(() -> words.text("money.no-axis")),
                row.funder().orElseGet(() -> words.text("money.no-funder")),
                money.years().stream()
                        .map(year -> Optional.ofNullable(row.byYear().get(year))
                                .map(words::euros)
                                .orElse(""))
                        .toList(),
                words.euros(row.total()));
    }

    private static String named(Axis axis) {
        return axis.getNumber().map(number -> number + " – " + axis.getTitle()).orElse(axis.getTitle());
    }

    private static List<Share> shares(Money money, Words words) {
        List<Map.Entry<Optional<String>, BigDecimal>> funders = money.byFunder();
        BigDecimal total = money.funding().total();
        BigDecimal greatest =
                funders.isEmpty() ? BigDecimal.ZERO : funders.get(0).getValue();
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<Optional<String>, BigDecimal> funder : funders) {
            String name = funder.getKey().orElseGet(() -> words.text("money.no-funder"));
            String percent = words.percent(Shares.percent(funder.getValue(), total));
            Parameters drawn = Parameters.none().with("funder", name).with("share", percent);
            shares.add(new Share(
                    name,
                    words.euros(funder.getValue()),
                    percent,
                    Percent.of(funder.getValue(), greatest),
                    words.text("money.bar", drawn)));
        }
        return shares;
    }

    private static Line line(Money.Line line, Anchors anchors, Words words) {
        Financing financing = line.line().financing();
        String of = line.line()
                .origin()
                .fiche()
                .map(MoneyView::named)
                .or(() -> line.line().origin().coordination().map(post -> post.getFunction()))
                .orElseGet(() -> words.text("money.of-contract"));
        List<String> said = Stream.of(
                        financing.getLine().flatMap(Coded::getLabel),
                        financing.getAmount().map(words::amount).filter(text -> !text.isEmpty()),
                        financing.getStatus().map(words::label),
                        financing.getText().map(words::quoted))
                .flatMap(Optional::stream)
                .toList();
        return new Line(
                anchors.nearest(line.pointer()),
                line.funder().orElseGet(() -> words.text("money.no-funder")),
                of,
                String.join(", ", said),
                line.line().gap().map(words::opening).orElse(""));
    }

    private static String named(FicheAction fiche) {
        return fiche.getNumber()
                .map(number -> number + " – " + fiche.getTitle())
                .orElse(fiche.getTitle());
    }
}

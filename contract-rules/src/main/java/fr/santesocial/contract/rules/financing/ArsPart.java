package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.value.Decimals;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines that pay for one coordination, sorted by whether the ARS pays them. */
record ArsPart(List<Line> ars, List<Line> others, List<Line> unknown) {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    static ArsPart of(List<Line> lines, ContractView view) {
        ArsPart part = new ArsPart(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Payers payers = new Payers(view);
        for (Line line : lines) {
            switch (payers.of(line)) {
                case ARS -> part.ars.add(line);
                case UNKNOWN -> part.unknown.add(line);
                case CAF, OTHER -> part.others.add(line);
            }
        }
        return part;
    }

    /** Why the part of the ARS cannot be told of what the name is of; absent where {@link #percent} gives it. */
    Optional<Obstacle> obstacle(Parameters name) {
        Parameters counted = name.with("lines", all().size());
        if (!unknown.isEmpty()) {
            return Optional.of(new Obstacle("funders", counted.with("unknown", unknown.size())));
        }
        if (ars.isEmpty()) {
            return Optional.empty();
        }
        Optional<Obstacle> apart = Optional.of(new Obstacle("apart", counted));
        if (areShares(ars)) {
            return areOfOne(ars) ? Optional.empty() : apart;
        }
        if (others.isEmpty()) {
            return Optional.of(new Obstacle("others", name));
        }
        if (open() > 0 || sum(all()).signum() <= 0) {
            return Optional.of(new Obstacle("amounts", counted.with("open", open())));
        }
        return areOfOne(all()) ? Optional.empty() : apart;
    }

    /** The part of the ARS in percent, rounded to a tenth for people to read. */
    BigDecimal percent() {
        return ars.isEmpty() || areShares(ars)
                ? shares()
                : Decimals.normal(sum(ars).multiply(WHOLE).divide(sum(all()), 1, RoundingMode.HALF_UP));
    }

    /** Whether the part of the ARS lies further from a half than the tolerance, both in percent. */
    boolean isAwayFromHalf(BigDecimal half, BigDecimal tolerance) {
        if (ars.isEmpty() || areShares(ars)) {
            return shares().subtract(half).abs().compareTo(tolerance) > 0;
        }
        BigDecimal total = sum(all());
        BigDecimal away =
                sum(ars).multiply(WHOLE).subtract(total.multiply(half)).abs();
        return away.compareTo(total.multiply(tolerance)) > 0;
    }

    /** How many lines have no single amount. */
    private long open() {
        return all().stream().filter(line -> line.value().isEmpty()).count();
    }

    private List<Line> all() {
        return Stream.of(ars, others, unknown).flatMap(List::stream).toList();
    }

    private BigDecimal shares() {
        return ars.stream().flatMap(line -> line.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean areShares(List<Line> lines) {
        return lines.stream().allMatch(line -> line.share().isPresent());
    }

    private static boolean areOfOne(List<Line> lines) {
        return lines.stream().map(Line::subject).distinct().count() == 1;
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().flatMap(line -> line.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

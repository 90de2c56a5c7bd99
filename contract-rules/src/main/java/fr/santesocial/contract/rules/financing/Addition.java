package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.TaxBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of one reading of a total, by whether they can be added to it at all.
 *
 * @param kept the lines of the reading that were not refused
 * @param total the declared total
 */
record Addition(List<Line> kept, BigDecimal total) {
    private static final Set<Optional<TaxBasis>> STATED_TAXES =
            Set.of(Optional.of(TaxBasis.HT), Optional.of(TaxBasis.TTC));

    /** The lines that state euros. */
    List<Line> amounts() {
        return kept.stream().filter(Line::isInEuros).toList();
    }

    /** What it mixes, "tax" or "years". */
    Optional<String> mix() {
        if (taxes().containsAll(STATED_TAXES)) {
            return Optional.of("tax");
        }
        return paidYearlyBeside(Optional.of(FinancingBasis.TOTAL)) ? Optional.of("years") : Optional.empty();
    }

    /** What it may mix, "tax" or "years", because some lines do not say. */
    Optional<String> open() {
        if (taxes().size() > 1) {
            return Optional.of("tax");
        }
        return paidYearlyBeside(Optional.empty()) ? Optional.of("years") : Optional.empty();
    }

    /** Whether it surely mixes nothing and makes up the total. */
    boolean agrees() {
        return mix().isEmpty() && open().isEmpty() && (isReckoned() || new Reckoning(kept, total).agrees());
    }

    private Set<Optional<TaxBasis>> taxes() {
        return amounts().stream().map(Line::tax).collect(Collectors.toSet());
    }

    private boolean paidYearlyBeside(Optional<FinancingBasis> other) {
        Set<Optional<FinancingBasis>> bases =
                amounts().stream().map(Line::basis).collect(Collectors.toSet());
        return bases.contains(Optional.of(FinancingBasis.PER_YEAR)) && bases.contains(other) && !isReckoned();
    }

    /** Whether the total counts yearly amounts as often as they are paid: then nothing is mixed. */
    private boolean isReckoned() {
        return amounts().stream()
                .map(Line::reckoned)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, part) -> sum.flatMap(before -> part.map(before::add)))
                .filter(sum -> sum.compareTo(total) == 0)
                .isPresent();
    }
}

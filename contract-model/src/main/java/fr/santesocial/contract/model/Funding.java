package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.TaxBasis;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Decimals;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The planned money of a contract in euros: what adds up, and beside it what does not and why. Each of the maps adds up to
 * {@link #total} exactly; they hold only keys that a line was added to, and their empty key, always last, stands for what is
 * not stated.
 *
 * @param lines every line: the contract's, the coordination posts', the fiches' and the operations' own, in this order,
 *     each operation after its fiche; an operation without lines of its own adds none
 */
public record Funding(List<FundingLine> lines) {

    /** Copies the list. */
    public Funding {
        lines = List.copyOf(lines);
    }

    static Funding of(Contract contract) {
        List<FundingLine> lines = new ArrayList<>();
        addAll(contract.getFinancings(), FundingOrigin.contract(), lines);
        for (Coordination post :
                contract.getGovernance().map(Governance::getCoordination).orElse(List.of())) {
            addAll(post.getFinancings(), FundingOrigin.of(post), lines);
        }
        for (FicheAction fiche : contract.getFichesActions()) {
            addAll(fiche.getFinancings(), FundingOrigin.of(fiche), lines);
            for (Operation operation : fiche.getOperations()) {
                addAll(operation.getFinancings(), FundingOrigin.of(fiche, operation), lines);
            }
        }
        return new Funding(lines);
    }

    private static void addAll(List<Financing> financings, FundingOrigin origin, List<FundingLine> lines) {
        financings.forEach(financing -> lines.add(new FundingLine(financing, origin)));
    }

    /** The lines that the total adds, in order. */
    public List<FundingLine> added() {
        return lines.stream().filter(line -> line.amount().isPresent()).toList();
    }

    /** The lines that cannot be added, in order; each says why. */
    public List<FundingLine> notAdded() {
        return lines.stream().filter(line -> line.gap().isPresent()).toList();
    }

    /** The sum of the lines that can be added; zero when there is none. */
    public BigDecimal total() {
        return Decimals.normal(
                lines.stream().flatMap(line -> line.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The total by who pays, in order of first appearance. */
    public Map<Optional<Actor>, BigDecimal> byFunder() {
        return byOne(FundingLine::funder, Comparator.comparing(Optional::isEmpty));
    }

    /** The total by calendar year, in order of years; the empty key is for several years or none. */
    public Map<Optional<Year>, BigDecimal> byYear() {
        return partition(FundingLine::amountsByYear, statedInOrder());
    }

    /** The total by id of the main axis of the fiche, in order of first appearance; other axes of a fiche are not counted. */
    public Map<Optional<String>, BigDecimal> byAxis() {
        return byOne(line -> line.origin().axis(), Comparator.comparing(Optional::isEmpty));
    }

    /** The total by status, from least to most sure. */
    public Map<Optional<FinancingStatus>, BigDecimal> byStatus() {
        return byOne(line -> line.financing().getStatus(), Funding.<FinancingStatus>statedInOrder());
    }

    /** Whether the total adds amounts stated without tax (HT) to amounts stated with tax (TTC). */
    public boolean mixesTaxBases() {
        Set<TaxBasis> stated = added().stream()
                .flatMap(line -> line.financing().getTax().stream())
                .collect(Collectors.toSet());
        return stated.size() > 1;
    }

    private <K> Map<Optional<K>, BigDecimal> byOne(
            Function<FundingLine, Optional<K>> key, Comparator<Optional<K>> order) {
        return partition(
                line -> line.amount()
                        .map(amount -> Map.of(key.apply(line), amount))
                        .orElse(Map.of()),
                order);
    }

    private <K> Map<K, BigDecimal> partition(Function<FundingLine, Map<K, BigDecimal>> amounts, Comparator<K> order) {
        Map<K, BigDecimal> sums = new LinkedHashMap<>();
        lines.forEach(line -> amounts.apply(line).forEach((key, amount) -> sums.merge(key, amount, BigDecimal::add)));
        Map<K, BigDecimal> ordered = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(sum -> ordered.put(sum.getKey(), Decimals.normal(sum.getValue())));
        return Collections.unmodifiableMap(ordered);
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> statedInOrder() {
        return Comparator.<Optional<T>, Boolean>comparing(Optional::isEmpty)
                .thenComparing((one, other) ->
                        one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0);
    }
}

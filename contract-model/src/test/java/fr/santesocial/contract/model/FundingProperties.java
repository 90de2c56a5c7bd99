package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Decimals;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FundingProperties {

    @Property
    void everyPartitionAddsUpToTheTotal(@ForAll("fundings") Funding funding) {
        assertThat(sum(funding.byFunder().values())).as("by funder").isEqualTo(funding.total());
        assertThat(sum(funding.byYear().values())).as("by year").isEqualTo(funding.total());
        assertThat(sum(funding.byAxis().values())).as("by axis").isEqualTo(funding.total());
        assertThat(sum(funding.byStatus().values())).as("by status").isEqualTo(funding.total());
    }

    @Property
    void theOrderOfTheLinesChangesNoSum(@ForAll("fundings") Funding funding, @ForAll Random random) {
        List<FundingLine> lines = new ArrayList<>(funding.lines());
        Collections.shuffle(lines, random);
        Funding shuffled = new Funding(lines);
        assertThat(shuffled.total()).isEqualTo(funding.total());
        assertThat(shuffled.byFunder()).isEqualTo(funding.byFunder());
        assertThat(shuffled.byYear()).isEqualTo(funding.byYear());
        assertThat(shuffled.byAxis()).isEqualTo(funding.byAxis());
        assertThat(shuffled.byStatus()).isEqualTo(funding.byStatus());
        assertThat(new ArrayList<>(shuffled.byYear().keySet()))
                .isEqualTo(new ArrayList<>(funding.byYear().keySet()));
    }

    @Property
    void eachLineIsAddedOrSaysWhyNot(@ForAll("fundings") Funding funding) {
        assertThat(funding.lines())
                .allSatisfy(line -> assertThat(line.amount().isPresent())
                        .isNotEqualTo(line.gap().isPresent()));
        assertThat(funding.added().size() + funding.notAdded().size())
                .isEqualTo(funding.lines().size());
    }

    @Property
    void twoHalvesAddUpToTheWhole(@ForAll("fundings") Funding one, @ForAll("fundings") Funding other) {
        List<FundingLine> all = new ArrayList<>(one.lines());
        all.addAll(other.lines());
        assertThat(new Funding(all).total())
                .isEqualTo(Decimals.normal(one.total().add(other.total())));
    }

    // Whole cents and whole units: counted in cents, in long arithmetic that knows nothing of decimals.
    @Property
    void theTotalIsExactToTheCent(@ForAll("cents") List<Long> cents) {
        List<FundingLine> lines = new ArrayList<>();
        long expected = 0;
        for (long each : cents) {
            lines.add(new FundingLine(
                    Financing.builder()
                            .amount(Amount.builder()
                                    .value(BigDecimal.valueOf(each, 2))
                                    .build())
                            .build(),
                    FundingOrigin.contract()));
            expected += each;
        }
        assertThat(new Funding(lines).total()).isEqualTo(Decimals.normal(BigDecimal.valueOf(expected, 2)));
    }

    @Provide
    Arbitrary<List<Long>> cents() {
        return Arbitraries.longs()
                .between(-10_000_000_00L, 10_000_000_00L)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Funding> fundings() {
        return Combinators.combine(
                        financings().list().ofMaxSize(4), fiches().list().ofMaxSize(4))
                .as((financings, fiches) -> DerivedSamples.contract(ContractKind.CLS)
                        .financings(financings)
                        .fichesActions(fiches)
                        .build()
                        .funding());
    }

    private static Arbitrary<FicheAction> fiches() {
        return Combinators.combine(
                        Arbitraries.of("a1", "a2").optional(),
                        financings().list().ofMaxSize(3),
                        financings().list().ofMaxSize(2).list().ofMaxSize(2))
                .as((axis, financings, operations) -> {
                    FicheAction.Builder fiche =
                            DerivedSamples.fiche("f").axis(axis).financings(financings);
                    operations.forEach(own -> fiche.addOperations(
                            DerivedSamples.operation("o").financings(own).build()));
                    return fiche.build();
                });
    }

    private static Arbitrary<Financing> financings() {
        return Combinators.combine(
                        amounts().optional(0.9),
                        Arbitraries.of(FinancingBasis.class).optional(),
                        numbers()
                                .map(each -> Quantity.builder().value(each).build())
                                .optional(),
                        Arbitraries.of(FinancingStatus.class).optional(),
                        periods().optional(),
                        Arbitraries.of("ars", "caf", "ville").optional(),
                        Arbitraries.of("ARS", "ars", "ARS et/ou EPCI").optional())
                .as((amount, basis, quantity, status, period, funder, label) -> Financing.builder()
                        .amount(amount)
                        .basis(basis)
                        .quantity(quantity)
                        .status(status)
                        .period(period)
                        .funder(funder)
                        .funderLabel(label)
                        .build());
    }

    private static Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        numbers().optional(0.8),
                        numbers().optional(0.2),
                        numbers().optional(0.2))
                .as((value, minimum, share) -> Amount.builder()
                        .value(value)
                        .minimum(minimum)
                        .share(share)
                        .build());
    }

    /** Ordinary numbers, and now and then one that no sum can hold. */
    private static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> ordinary = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(2);
        Arbitrary<BigDecimal> hostile = Arbitraries.of("1e999999999", "-1e-999999999", "0e999999999", "1e15", "1e14")
                .map(BigDecimal::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, ordinary), net.jqwik.api.Tuple.of(1, hostile));
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(dates().optional(0.9), dates().optional(0.9))
                .as((start, end) -> Period.builder().start(start).end(end).build());
    }

    private static Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2015, 2026);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                years.map(year -> PartialDate.of(year)),
                Combinators.combine(years, months).as((year, month) -> PartialDate.of(year, month)),
                Combinators.combine(years, months, Arbitraries.integers().between(1, 28))
                        .as((year, month, day) -> PartialDate.of(year, month, day)));
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return Decimals.normal(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

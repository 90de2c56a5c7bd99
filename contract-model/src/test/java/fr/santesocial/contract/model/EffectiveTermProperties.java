package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.TermEndOrigin;
import fr.santesocial.contract.model.value.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EffectiveTermProperties {

    @Property
    void theEndIsTheLastOneGiven(@ForAll("terms") Term term, @ForAll("series") List<Amendment> amendments) {
        EffectiveTerm effective = effective(term, amendments);
        PartialDate last = term.getEnd().orElse(null);
        for (Amendment amendment : amendments) {
            last = amendment.getNewEnd().orElse(last);
        }
        assertThat(effective.end().orElse(null)).isEqualTo(last);
    }

    @Property
    void noAmendmentMovesTheStart(@ForAll("terms") Term term, @ForAll("series") List<Amendment> amendments) {
        EffectiveTerm effective = effective(term, amendments);
        assertThat(effective.start()).isEqualTo(term.getStart());
        assertThat(effective.asPeriod().getStart()).isEqualTo(term.getStart());
    }

    @Property
    void aSeriesGivesTheSameAsItsAmendmentsOneByOne(
            @ForAll("terms") Term term, @ForAll("series") List<Amendment> amendments) {
        EffectiveTerm whole = effective(term, amendments);
        for (int i = 0; i < amendments.size(); i++) {
            assertThat(whole.endBefore(i))
                    .as("end before amendment %s", i)
                    .isEqualTo(effective(term, amendments.subList(0, i)).end());
        }
    }

    @Property
    void amendmentsThatGiveNoEndChangeNothing(
            @ForAll("terms") Term term, @ForAll("series") List<Amendment> amendments) {
        List<Amendment> giving = amendments.stream()
                .filter(amendment -> amendment.getNewEnd().isPresent())
                .toList();
        assertThat(effective(term, amendments).end())
                .isEqualTo(effective(term, giving).end());
        assertThat(effective(term, amendments).endOrigin() == TermEndOrigin.AMENDED)
                .isEqualTo(!giving.isEmpty());
    }

    @Property
    void theEndIsKnownExactlyWhenItHasAnOrigin(
            @ForAll("terms") Term term, @ForAll("series") List<Amendment> amendments) {
        EffectiveTerm effective = effective(term, amendments);
        assertThat(effective.end().isPresent()).isEqualTo(effective.endOrigin() != TermEndOrigin.UNKNOWN);
        assertThat(effective.possibleEnds()).hasSize(effective.end().isPresent() ? 1 : 0);
    }

    // The term after one that ends when its duration is over begins the next day and adds its own duration.
    @Property
    void twoTermsOfYearsInARowMakeOne(
            @ForAll("days") PartialDate start,
            @ForAll @IntRange(min = 1, max = 9) int first,
            @ForAll @IntRange(min = 1, max = 9) int second) {
        PartialDate between = endAfter(start, first);
        PartialDate next = PartialDate.of(between.latest().plusDays(1));
        assertThat(endAfter(next, second)).isEqualTo(endAfter(start, first + second));
    }

    private static PartialDate endAfter(PartialDate start, int years) {
        Term term = Term.builder()
                .start(start)
                .declaredDuration(java.time.Period.ofYears(years))
                .build();
        return Objects.requireNonNull(effective(term, List.of()).end().orElse(null));
    }

    private static EffectiveTerm effective(Term term, List<Amendment> amendments) {
        return DerivedSamples.contract(ContractKind.CLS)
                .term(term)
                .amendments(amendments)
                .build()
                .effectiveTerm();
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(dates().optional(), dates().optional())
                .as((start, end) -> Term.builder().start(start).end(end).build());
    }

    @Provide
    Arbitrary<List<Amendment>> series() {
        Arbitrary<Optional<PartialDate>> ends = dates().optional(0.7);
        return Combinators.combine(
                        ends, Arbitraries.of(AmendmentEffect.class).list().ofMaxSize(2))
                .as((end, effects) ->
                        Amendment.builder().newEnd(end).effects(effects).build())
                .list()
                .ofMaxSize(8);
    }

    /** Days up to the 28th: terms that begin on a later day end where the month does. */
    @Provide
    Arbitrary<PartialDate> days() {
        return Combinators.combine(
                        years(),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((year, month, day) -> PartialDate.of(year, month, day));
    }

    private Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> months = Combinators.combine(
                        years(), Arbitraries.integers().between(1, 12))
                .as((year, month) -> PartialDate.of(year, month));
        return Arbitraries.oneOf(days(), months, years().map(year -> PartialDate.of(year)));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1990, 2060);
    }
}

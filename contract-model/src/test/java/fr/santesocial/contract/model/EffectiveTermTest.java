package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.kind.TermEndOrigin;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveTermTest {

    @ParameterizedTest
    @CsvSource({
        "2022-04-01, P3Y,      2025-03-31",
        "2022-04,    P3Y,      2025-03",
        "2022-01-01, P4Y,      2025-12-31",
        "2020-02-29, P1Y,      2021-02-28",
        "2020-02-29, P4Y,      2024-02-28",
        "2022-01-31, P1M,      2022-02-28",
        "2022-01-31, P1M1D,    2022-03-01",
        "2022-03-15, P1D,      2022-03-15",
        "2022-03-15, P2W,      2022-03-28",
        "2022-03-15, P18M,     2023-09-14",
        "2022-03,    P1M,      2022-03",
        "9990-01,    P10Y,     9999-12",
        "9990-01-01, P10Y,     9999-12-31",
    })
    void endIsTheLastDayOrMonthOfTheDuration(String start, String duration, String end) {
        EffectiveTerm term = contract(start, duration).effectiveTerm();
        assertThat(term.end()).contains(PartialDate.parse(end));
        assertThat(term.endOrigin()).isEqualTo(TermEndOrigin.COMPUTED);
        assertThat(term.possibleEnds()).containsExactly(PartialDate.parse(end));
        assertThat(term.start()).contains(PartialDate.parse(start));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03,    P10D",
        "2022-03,    P1Y1D",
        "2022-03-15, P0D",
        "2022-03-15, P-1Y",
        "2022-03-15, P1Y-1D",
        "2022-03-15, P1Y-13M",
        "2022,       P18M",
        "2022,       P1Y1D",
        "2022,       P0D",
        "9990-02-01, P10Y",
        "9990-02,    P10Y",
        "9990,       P10Y",
        "2022-03-15, P2147483647Y",
        "2022-03,    P2147483647M",
        "2022-03-15, P2147483647D",
        "2022-03-15, P-2147483648Y",
        "2022,       P2147483647Y",
    })
    void noEndIsInvented(String start, String duration) {
        EffectiveTerm term = contract(start, duration).effectiveTerm();
        assertThat(term.end()).isEmpty();
        assertThat(term.endOrigin()).isEqualTo(TermEndOrigin.UNKNOWN);
        assertThat(term.possibleEnds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017, P3Y, 2019, 2020", "2022, P48M, 2025, 2026", "9996, P3Y, 9998, 9999"})
    void aStartOfAYearAloneLeavesTwoReadings(String start, String duration, String inclusive, String exclusive) {
        EffectiveTerm term = contract(start, duration).effectiveTerm();
        assertThat(term.end()).isEmpty();
        assertThat(term.endOrigin()).isEqualTo(TermEndOrigin.UNKNOWN);
        assertThat(term.possibleEnds()).containsExactly(PartialDate.parse(inclusive), PartialDate.parse(exclusive));
    }

    @Test
    void aStatedEndWinsOverAllOthers() {
        Term term = Term.builder()
                .start(PartialDate.of(2022))
                .end(PartialDate.of(2025))
                .declaredDuration(java.time.Period.ofYears(4))
                .basis(TermBasis.UNTIL_PRS_END)
                .prsEnd(PartialDate.of(2028))
                .build();
        assertThat(TermEnd.of(term, List.of()))
                .isEqualTo(new TermEnd(Optional.of(PartialDate.of(2025)), TermEndOrigin.STATED, List.of()));
    }

    @Test
    void theEndOfThePrsCountsOnlyWhereTheTermRestsOnIt() {
        Term.Builder term = Term.builder()
                .start(PartialDate.of(2023, 1, 1))
                .declaredDuration(java.time.Period.ofYears(3))
                .prsEnd(PartialDate.of(2028));
        assertThat(TermEnd.of(term.build(), List.of(PartialDate.of(2028))).date())
                .contains(PartialDate.of(2025, 12, 31));
        TermEnd untilPrs = TermEnd.of(term.basis(TermBasis.UNTIL_PRS_END).build(), List.of(PartialDate.of(2028)));
        assertThat(untilPrs.date()).contains(PartialDate.of(2028));
        assertThat(untilPrs.origin()).isEqualTo(TermEndOrigin.PRS_END);
    }

    @Test
    void aTermUntilAnUnknownEndOfThePrsHasNoEnd() {
        Term term = Term.builder()
                .start(PartialDate.of(2023, 1, 1))
                .declaredDuration(java.time.Period.ofYears(3))
                .basis(TermBasis.UNTIL_PRS_END)
                .build();
        assertThat(TermEnd.of(term, List.of())).isEqualTo(TermEnd.unknown());
        List<PartialDate> either = List.of(PartialDate.of(2023), PartialDate.of(2028));
        assertThat(TermEnd.of(term, either)).isEqualTo(TermEnd.unknown());
    }

    @Test
    void withoutTermNothingIsKnown() {
        EffectiveTerm term = contract().build().effectiveTerm();
        assertThat(term.start()).isEmpty();
        assertThat(term.end()).isEmpty();
        assertThat(term.endOrigin()).isEqualTo(TermEndOrigin.UNKNOWN);
        assertThat(term.asPeriod()).isEqualTo(Period.builder().build());
    }

    // Signed in 2017 for three years, then two amendments "de prolongation ... pour les années 2021 et 2022".
    @Test
    void firstContractOfCcvbaEndsIn2022ByItsAmendments() {
        EffectiveTerm term = contract()
                .term(Term.builder()
                        .start(PartialDate.of(2017))
                        .declaredDuration(java.time.Period.ofYears(3))
                        .build())
                .addAmendments(prolongation(2021), prolongation(2022))
                .build()
                .effectiveTerm();
        assertThat(term.initialEnd().date()).isEmpty();
        assertThat(term.initialEnd().readings()).containsExactly(PartialDate.of(2019), PartialDate.of(2020));
        assertThat(term.amendedEnds())
                .containsExactly(Optional.of(PartialDate.of(2021)), Optional.of(PartialDate.of(2022)));
        assertThat(term.endBefore(0)).isEmpty();
        assertThat(term.endBefore(1)).contains(PartialDate.of(2021));
        assertThat(term.end()).contains(PartialDate.of(2022));
        assertThat(term.endOrigin()).isEqualTo(TermEndOrigin.AMENDED);
        assertThat(term.possibleEnds()).containsExactly(PartialDate.of(2022));
        assertThat(term.asPeriod())
                .isEqualTo(Period.builder()
                        .start(PartialDate.of(2017))
                        .end(PartialDate.of(2022))
                        .build());
    }

    @Test
    void onlyAProlongationTakesItsEndFromItsPeriod() {
        Period period = Period.builder().end(PartialDate.of(2023)).build();
        Term term = Term.builder().end(PartialDate.of(2022)).build();
        Amendment content = Amendment.builder()
                .addEffects(AmendmentEffect.CONTENT)
                .period(period)
                .build();
        EffectiveTerm unchanged =
                contract().term(term).addAmendments(content).build().effectiveTerm();
        assertThat(unchanged.end()).contains(PartialDate.of(2022));
        assertThat(unchanged.endOrigin()).isEqualTo(TermEndOrigin.STATED);
        Amendment both = Amendment.builder()
                .from(content)
                .addEffects(AmendmentEffect.PROLONGATION)
                .build();
        assertThat(contract()
                        .term(term)
                        .addAmendments(both)
                        .build()
                        .effectiveTerm()
                        .end())
                .contains(PartialDate.of(2023));
    }

    @Test
    void aNewEndCountsWhateverTheEffectAndWinsOverThePeriod() {
        Amendment amendment = Amendment.builder()
                .addEffects(AmendmentEffect.PROLONGATION)
                .newEnd(PartialDate.of(2024, 6, 30))
                .period(Period.builder().end(PartialDate.of(2023)).build())
                .build();
        Amendment withoutEffect =
                Amendment.builder().newEnd(PartialDate.of(2021)).build();
        EffectiveTerm term = contract()
                .addAmendments(amendment, withoutEffect, Amendment.builder().build())
                .build()
                .effectiveTerm();
        assertThat(term.endBefore(1)).contains(PartialDate.of(2024, 6, 30));
        assertThat(term.end()).contains(PartialDate.of(2021));
        assertThat(term.amendedEnds()).hasSize(3);
    }

    @Test
    void thereIsNoEndBeforeAnAmendmentThatDoesNotExist() {
        EffectiveTerm term = contract().build().effectiveTerm();
        assertThatThrownBy(() -> term.endBefore(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Amendment prolongation(int year) {
        return Amendment.builder()
                .addEffects(AmendmentEffect.PROLONGATION)
                .period(Period.builder()
                        .start(PartialDate.of(year))
                        .end(PartialDate.of(year))
                        .build())
                .build();
    }

    private static Contract contract(String start, String duration) {
        return contract()
                .term(Term.builder()
                        .start(PartialDate.parse(start))
                        .declaredDuration(java.time.Period.parse(duration))
                        .build())
                .build();
    }

    private static Contract.Builder contract() {
        return DerivedSamples.contract(ContractKind.CLS);
    }
}

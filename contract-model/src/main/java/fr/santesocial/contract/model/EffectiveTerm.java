package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.TermEndOrigin;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a contract really runs: its term, and the ends its amendments give, each replacing the one before in list order. No
 * amendment changes the start. A term that runs to the end of the regional health project (PRS) ends with the one its
 * contract states in the term or, failing that, among its related plans: see {@link Contract#prsEnds()}.
 *
 * @param start first day, month or year as the term states it; absent when it does not
 * @param initialEnd the end before any amendment
 * @param amendedEnds the end each amendment gives, one for each amendment in order, absent where it leaves the end as it is
 */
public record EffectiveTerm(Optional<PartialDate> start, TermEnd initialEnd, List<Optional<PartialDate>> amendedEnds) {

    /** Copies the list. */
    public EffectiveTerm {
        amendedEnds = List.copyOf(amendedEnds);
    }

    static EffectiveTerm of(Contract contract) {
        return new EffectiveTerm(
                contract.getTerm().flatMap(Term::getStart),
                contract.getTerm()
                        .map(term -> TermEnd.of(term, contract.prsEnds()))
                        .orElseGet(TermEnd::unknown),
                contract.getAmendments().stream().map(EffectiveTerm::endGivenBy).toList());
    }

    private static Optional<PartialDate> endGivenBy(Amendment amendment) {
        return amendment.getEffects().contains(AmendmentEffect.PROLONGATION)
                ? amendment.getNewEnd().or(() -> amendment.getPeriod().flatMap(Period::getEnd))
                : amendment.getNewEnd();
    }

    /** Last day, month or year with every amendment counted, inclusive; absent when it is not known. */
    public Optional<PartialDate> end() {
        return endAfter(amendedEnds.size());
    }

    /** The end in force before an amendment; an IndexOutOfBoundsException if there is no amendment at that index from 0. */
    public Optional<PartialDate> endBefore(int amendment) {
        return endAfter(Objects.checkIndex(amendment, amendedEnds.size()));
    }

    /** Where the end comes from. */
    public TermEndOrigin endOrigin() {
        return amendedEnds.stream().anyMatch(Optional::isPresent) ? TermEndOrigin.AMENDED : initialEnd.origin();
    }

    /** The end alone where it is known, its two readings where only these are, nothing where nothing is known. */
    public List<PartialDate> possibleEnds() {
        return end().map(List::of).orElse(initialEnd.readings());
    }

    /** Start and end as a period, each absent where it is not known. */
    public Period asPeriod() {
        return Period.builder().start(start).end(end()).build();
    }

    private Optional<PartialDate> endAfter(int amendments) {
        Optional<PartialDate> end = initialEnd.date();
        for (Optional<PartialDate> given : amendedEnds.subList(0, amendments)) {
            end = given.isPresent() ? given : end;
        }
        return end;
    }
}

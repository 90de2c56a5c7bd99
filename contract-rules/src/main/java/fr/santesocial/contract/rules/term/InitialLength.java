package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How long a term is before any amendment: by its dates or, where they are not both known, as declared.
 *
 * @param dates the length by the dates, both as precise as the coarser one
 * @param uneven the dates as they stand, where one is more precise than the other
 * @param declared the declared duration
 * @param spot where the length is stated
 */
record InitialLength(Optional<TermLength> dates, Optional<UnevenDates> uneven, Optional<Period> declared, Spot spot) {

    /** The length of a term; empty where neither dates nor a duration give one. */
    static Optional<InitialLength> of(Element<Term> term, ContractView view) {
        Optional<PartialDate> start = term.optional("start", Term::getStart);
        Optional<PartialDate> end = term.optional("end", Term::getEnd);
        Optional<Period> declared = term.optional("declaredDuration", Term::getDeclaredDuration);
        Spot endSpot = term.spot("end");
        if (end.isEmpty() && term.optional("basis", Term::getBasis).equals(Optional.of(TermBasis.UNTIL_PRS_END))) {
            List<PartialDate> prsEnds = DeclaredPrs.ends(view);
            if (prsEnds.size() == 1) {
                end = Optional.of(prsEnds.get(0));
                endSpot = DeclaredPrs.spot(prsEnds.get(0), view);
            }
        }
        if (start.isPresent() && end.isPresent()) {
            Optional<TermLength> dates = Optional.of(TermLength.of(start.get(), end.get()));
            Optional<UnevenDates> uneven = UnevenDates.of(start.get(), end.get());
            return Optional.of(new InitialLength(dates, uneven, declared, endSpot));
        }
        return declared.map(duration ->
                new InitialLength(Optional.empty(), Optional.empty(), declared, term.spot("declaredDuration")));
    }

    /** Whether it is over so many years; where the two readings of the dates disagree, a declared duration decides. */
    Certainty isOver(int years) {
        Certainty byDates = dates.map(length -> length.isOver(years)).orElse(Certainty.POSSIBLE);
        return byDates != Certainty.POSSIBLE
                ? byDates
                : decisive()
                        .map(duration -> Durations.isOver(duration, years))
                        .map(InitialLength::certainly)
                        .orElse(byDates);
    }

    /**
     * Whether it lies between the two numbers of years, both included. Of dates as precise as each other, the reading that
     * does so is enough, with or without the last day, month or year; of uneven dates, a declared duration decides.
     */
    Certainty isWithin(int least, int most) {
        Certainty byDates = uneven.map(length -> length.isWithin(least, most))
                .or(() -> dates.map(length -> certainly(
                        length.isUnder(least) != Certainty.CERTAIN && length.isOver(most) != Certainty.CERTAIN)))
                .orElse(Certainty.POSSIBLE);
        return byDates != Certainty.POSSIBLE
                ? byDates
                : decisive()
                        .map(duration ->
                                certainly(!Durations.isUnder(duration, least) && !Durations.isOver(duration, most)))
                        .orElse(byDates);
    }

    /** The length to name to people, said to be a least or a most one where the dates leave two. */
    Parameter named(boolean shorter) {
        String key = "term.length." + (!isOnlyBounded() ? "exact" : shorter ? "least" : "most");
        Parameters length = Parameters.none().with("length", reading(shorter));
        return new Parameter.Text(language -> TermRules.WORDING.text(key, length.asMap(), language.locale()));
    }

    /** What {@link #named} names: the declared length where it fits the dates, full dates with the last day counted. */
    Period reading(boolean shorter) {
        return decisive()
                .or(() -> dates.filter(TermLength::isInDays)
                        .filter(length -> uneven.isEmpty())
                        .map(TermLength::inclusive))
                .orElseGet(() -> bound(shorter));
    }

    /** The shorter or the longer one of those that the dates can mean. */
    Period bound(boolean shorter) {
        return uneven.map(length -> shorter ? length.shortest() : length.longest())
                .or(() -> dates.map(length -> shorter ? length.exclusive() : length.inclusive()))
                .orElse(Period.ZERO);
    }

    private boolean isOnlyBounded() {
        return decisive().isEmpty()
                && (uneven.isPresent() || dates.filter(TermLength::isInDays).isEmpty());
    }

    private Optional<Period> decisive() {
        return declared.filter(duration -> uneven.map(length -> length.allow(duration))
                .or(() -> dates.map(length -> length.agreesWith(duration) == Certainty.CERTAIN))
                .orElse(true));
    }

    private static Certainty certainly(boolean fact) {
        return Certainty.of(fact, fact);
    }
}

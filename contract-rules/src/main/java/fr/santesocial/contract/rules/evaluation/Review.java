package fr.santesocial.contract.rules.evaluation;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Evaluation;
import fr.santesocial.contract.model.kind.EvaluationState;
import fr.santesocial.contract.model.kind.EvaluationSubject;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation of the contract itself, as the rule sees it.
 *
 * @param done whether it was made by the reference date
 * @param year the latest year it was made in or covers; absent where it has no date
 * @param spot where it stands
 */
record Review(Certainty done, Optional<Integer> year, Spot spot) {

    /** The evaluations of the contract, those of its predecessor left out. */
    static List<Review> all(Element<Contract> contract, LocalDate day) {
        return contract.children("evaluations", Contract::getEvaluations).stream()
                .filter(evaluation -> evaluation
                        .optional("of", Evaluation::getOf)
                        .filter(EvaluationSubject.PREDECESSOR::equals)
                        .isEmpty())
                .map(evaluation -> of(evaluation, day))
                .toList();
    }

    private static Review of(Element<Evaluation> evaluation, LocalDate day) {
        Optional<PartialDate> on = evaluation.optional("on", Evaluation::getOn);
        Optional<PartialDate> covered = evaluation
                .child("period", Evaluation::getPeriod)
                .flatMap(period ->
                        period.optional("end", Period::getEnd).or(() -> period.optional("start", Period::getStart)));
        Optional<PartialDate> date = on.or(() -> covered);
        Certainty done = evaluation
                .optional("state", Evaluation::getState)
                .map(state -> state == EvaluationState.DONE ? Certainty.CERTAIN : Certainty.EXCLUDED)
                .orElseGet(() -> isPast(date, day));
        return new Review(done, date.map(PartialDate::getYear), evaluation.spot());
    }

    /** Whether it is done for certain. */
    boolean isDone() {
        return done == Certainty.CERTAIN;
    }

    /** Whether it may be done. */
    boolean mayBeDone() {
        return done != Certainty.EXCLUDED;
    }

    /** Whether it is done for certain and was made in the year, or covers it, or a later one. */
    boolean isFrom(int earliest) {
        return isDone() && year.filter(made -> made >= earliest).isPresent();
    }

    /** Whether it may be done and may be of the year or a later one. */
    boolean mayBeFrom(int earliest) {
        return mayBeDone() && year.filter(made -> made < earliest).isEmpty();
    }

    private static Certainty isPast(Optional<PartialDate> date, LocalDate day) {
        return date.map(given -> given.isBefore(day.plusDays(1))).orElse(Certainty.POSSIBLE);
    }
}

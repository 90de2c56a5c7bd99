package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.Element;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether pilots lead at the same time or follow one another. */
final class PilotTurns {
    private static final Comparator<Period> BY_START = Comparator.comparing(
            period -> period.getStart().map(PartialDate::earliest).orElse(LocalDate.MIN));

    private PilotTurns() {}

    /** Whether two of them lead at the same time; a pilot without period leads all the time. */
    static Certainty atOnce(List<Element<Pilot>> pilots) {
        List<Period> turns = pilots.stream()
                .flatMap(pilot -> pilot.optional("period", Pilot::getPeriod).stream())
                .filter(turn -> turn.getStart().isPresent() || turn.getEnd().isPresent())
                .sorted(BY_START)
                .toList();
        if (turns.size() < pilots.size()) {
            return Certainty.CERTAIN;
        }
        Certainty atOnce = Certainty.EXCLUDED;
        for (int i = 1; i < turns.size(); i++) {
            switch (isOver(turns.get(i - 1), turns.get(i).getStart())) {
                case EXCLUDED -> {
                    return Certainty.CERTAIN;
                }
                case POSSIBLE -> atOnce = Certainty.POSSIBLE;
                case CERTAIN -> {}
            }
        }
        return atOnce;
    }

    private static Certainty isOver(Period turn, Optional<PartialDate> nextStart) {
        if (nextStart.isEmpty()) {
            return Certainty.EXCLUDED;
        }
        return turn.getEnd().map(end -> end.isBefore(nextStart.get())).orElse(Certainty.POSSIBLE);
    }
}

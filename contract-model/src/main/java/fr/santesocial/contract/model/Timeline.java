package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.TimelineKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what has a place in time, in the order of the document, then sorts it by start. */
final class Timeline {
    private final Contract contract;
    private final List<TimelineEntry> entries = new ArrayList<>();

    private Timeline(Contract contract) {
        this.contract = contract;
    }

    static List<TimelineEntry> of(Contract contract) {
        Timeline timeline = new Timeline(contract);
        timeline.addContract();
        contract.getPhases().forEach(timeline::addPhase);
        contract.getFichesActions().forEach(timeline::addFiche);
        contract.getEvaluations().forEach(timeline::addEvaluation);
        return timeline.entries.stream()
                .sorted(Comparator.comparing(Timeline::firstDay))
                .toList();
    }

    private void addContract() {
        add(
                TimelineKind.SIGNATURE,
                contract.getSignatureNote(),
                contract.getSignedOn().map(Timeline::single));
        add(TimelineKind.SIGNATURE_PLANNED, contract.getSignatureNote(), contract.getSignaturePlanned());
        add(
                TimelineKind.TERM,
                contract.getTerm().flatMap(Term::getLabel),
                Optional.of(contract.effectiveTerm().asPeriod()));
        for (Amendment amendment : contract.getAmendments()) {
            add(TimelineKind.AMENDMENT, amendment.getSummary(), when(amendment));
        }
    }

    private void addPhase(Phase phase) {
        add(TimelineKind.PHASE, Optional.of(phase.getTitle()), phase.getPeriod(), phase.getId());
        phase.getSteps().forEach(this::addStep);
    }

    private void addFiche(FicheAction fiche) {
        add(TimelineKind.FICHE, Optional.of(fiche.getTitle()), fiche.getCalendar(), Optional.of(fiche.getId()));
        for (Operation operation : fiche.getOperations()) {
            Optional<Period> calendar = fiche.calendarOf(operation);
            add(TimelineKind.OPERATION, Optional.of(operation.getTitle()), calendar, operation.getId());
        }
        fiche.getSteps().forEach(this::addStep);
    }

    private void addStep(Step step) {
        add(TimelineKind.STEP, Optional.of(step.getTitle()), step.getPeriod());
    }

    private void addEvaluation(Evaluation evaluation) {
        Optional<Period> when = evaluation.getOn().map(Timeline::single).or(evaluation::getPeriod);
        add(TimelineKind.EVALUATION, evaluation.getTitle(), when);
    }

    private void add(TimelineKind kind, Optional<String> title, Optional<Period> period) {
        add(kind, title, period, Optional.empty());
    }

    private void add(TimelineKind kind, Optional<String> title, Optional<Period> period, Optional<String> id) {
        period.filter(Timeline::saysSomething)
                .map(when -> new TimelineEntry(kind, title, when, id))
                .ifPresent(entries::add);
    }

    private static boolean saysSomething(Period period) {
        return period.getStart().isPresent()
                || period.getEnd().isPresent()
                || period.getText().isPresent();
    }

    /** When it was signed; failing that, the time it adds; failing that, the end it sets. */
    private static Optional<Period> when(Amendment amendment) {
        return amendment
                .getSignedOn()
                .map(Timeline::single)
                .or(amendment::getPeriod)
                .or(() -> amendment
                        .getNewEnd()
                        .map(end -> Period.builder().end(end).build()));
    }

    private static Period single(PartialDate date) {
        return Period.builder().start(date).end(date).build();
    }

    private static LocalDate firstDay(TimelineEntry entry) {
        return entry.period().getStart().map(PartialDate::earliest).orElse(LocalDate.MAX);
    }
}

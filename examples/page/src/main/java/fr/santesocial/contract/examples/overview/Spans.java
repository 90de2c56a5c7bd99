package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Evaluation;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.TimelineKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Collects what has a place in time, with its place in the document. Unlike the timeline of the model it leaves out an
 * operation that only takes its fiche's calendar, and a date of which only words are known comes last.
 */
final class Spans {
    private final Places places;
    private final List<Span> spans = new ArrayList<>();

    private Spans(Places places) {
        this.places = places;
    }

    static List<Span> of(Contract contract, List<FicheNode> fiches, Places places) {
        Spans all = new Spans(places);
        all.addContract(contract);
        places.each("/amendments", contract.getAmendments(), all::addAmendment);
        places.each("/phases", contract.getPhases(), (pointer, phase) -> {
            all.add(
                    pointer,
                    TimelineKind.PHASE,
                    named(phase.getNumber(), Optional.of(phase.getTitle())),
                    phase.getPeriod());
            return all.addSteps(pointer, phase.getSteps());
        });
        fiches.forEach(all::addFiche);
        places.each("/evaluations", contract.getEvaluations(), all::addEvaluation);
        return all.spans.stream().sorted(Comparator.comparing(Spans::firstDay)).toList();
    }

    private void addContract(Contract contract) {
        add(
                "/signedOn",
                TimelineKind.SIGNATURE,
                Name.NONE,
                contract.getSignedOn().map(Spans::single));
        add("/signaturePlanned", TimelineKind.SIGNATURE_PLANNED, Name.NONE, contract.getSignaturePlanned());
        add(
                "/term",
                TimelineKind.TERM,
                named(Optional.empty(), contract.getTerm().flatMap(Term::getLabel)),
                Optional.of(contract.effectiveTerm().asPeriod()));
    }

    private boolean addAmendment(String pointer, Amendment amendment) {
        Optional<Period> when = amendment
                .getSignedOn()
                .map(Spans::single)
                .or(amendment::getPeriod)
                .or(() -> amendment
                        .getNewEnd()
                        .map(end -> Period.builder().end(end).build()));
        Optional<String> number = amendment.getNumber().map(Object::toString);
        return add(pointer, TimelineKind.AMENDMENT, named(number, amendment.getSummary()), when);
    }

    private void addFiche(FicheNode node) {
        Name name = named(node.fiche().getNumber(), Optional.of(node.fiche().getTitle()));
        add(node.pointer(), TimelineKind.FICHE, name, node.fiche().getCalendar());
        for (FicheNode.OperationNode each : node.operations()) {
            Operation operation = each.operation();
            Name own = named(operation.getNumber(), Optional.of(operation.getTitle()));
            add(each.pointer(), TimelineKind.OPERATION, own, operation.getCalendar());
        }
        addSteps(node.pointer(), node.fiche().getSteps());
    }

    private boolean addSteps(String owner, List<Step> steps) {
        places.each(owner + "/steps", steps, (pointer, step) -> {
            Name name = named(step.getNumber(), Optional.of(step.getTitle()));
            return add(pointer, TimelineKind.STEP, name, step.getPeriod());
        });
        return true;
    }

    private boolean addEvaluation(String pointer, Evaluation evaluation) {
        Optional<Period> when = evaluation.getOn().map(Spans::single).or(evaluation::getPeriod);
        return add(pointer, TimelineKind.EVALUATION, named(Optional.empty(), evaluation.getTitle()), when);
    }

    private boolean add(String pointer, TimelineKind kind, Name name, Optional<Period> when) {
        return when.filter(Spans::saysSomething)
                .map(period -> spans.add(new Span(pointer, kind, name.number, name.title, period)))
                .orElse(false);
    }

    private static boolean saysSomething(Period period) {
        return period.getStart().isPresent()
                || period.getEnd().isPresent()
                || period.getText().isPresent();
    }

    private static Period single(PartialDate date) {
        return Period.builder().start(date).end(date).build();
    }

    private static LocalDate firstDay(Span span) {
        return span.firstPossible().orElse(LocalDate.MAX);
    }

    private static Name named(Optional<String> number, Optional<String> title) {
        return new Name(number, title);
    }

    private record Name(Optional<String> number, Optional<String> title) {
        static final Name NONE = new Name(Optional.empty(), Optional.empty());
    }
}

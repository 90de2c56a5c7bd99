package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.reading.ContractTerm;
import fr.santesocial.contract.rules.reading.OneByOne;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator that was not measured when it was due: in the year its action ended or later; while the action runs and is
 * older than a year, in the year before the reference date or later. Where the dates can be read in several ways, it must be
 * due and missing for each of them.
 */
final class MeasureMissing implements Rule<Contract> {
    private static final String ID = "indicator.measure-missing";
    // What never ran has nothing to be measured.
    private static final Set<ActionStatus> NEVER_RAN = Set.of(
            ActionStatus.NOT_STARTED,
            ActionStatus.POSTPONED,
            ActionStatus.UNDER_DISCUSSION,
            ActionStatus.ABANDONED,
            ActionStatus.INTEGRATED_ELSEWHERE);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, "art. 7", Basis.PRACTICE))
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        // The effective term is reckoned once for all indicators, hence the contract as the one subject.
        boolean anyDue = !view.all(Indicator.class).isEmpty()
                && view.contract().showsOrHides(contract -> {
                    EffectiveTerm term = ContractTerm.effective(contract);
                    return MeasuredThing.all(view).stream()
                            .anyMatch(thing -> !thing.indicators().isEmpty()
                                    && due(thing, term, view).isPresent());
                });
        return anyDue ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        EffectiveTerm term = ContractTerm.effective(contract);
        OneByOne.look(
                MeasuredThing.all(view),
                thing -> due(thing, term, view)
                        .ifPresent(
                                due -> thing.indicators().forEach(indicator -> judge(indicator, due, view, findings))));
    }

    private static void judge(Element<Indicator> indicator, MeasureDue due, ContractView view, Findings findings) {
        List<MeasureTime> measured = indicator.children("measures", Indicator::getMeasures).stream()
                .filter(StatedValue::inMeasure)
                .map(MeasureTime::of)
                .toList();
        Optional<Integer> lacking = due.years().stream()
                .filter(year -> measured.stream().noneMatch(time -> time.reaches(year) == Certainty.CERTAIN))
                .findFirst();
        if (lacking.isEmpty()) {
            return;
        }
        int year = lacking.get();
        Parameters parameters =
                Parameters.none().with("indicator", indicator.name()).with("year", Integer.toString(year));
        // Only the earliest year is due for every reading of the dates.
        if (due.event().isEmpty() || year != due.years().first()) {
            findings.undecided(indicator.spot("measures"), "imprecise", parameters.with("day", view.referenceDate()));
            return;
        }
        Parameters owed = parameters.with("event", words(due.event().get()));
        if (measured.stream().anyMatch(time -> time.reaches(year) == Certainty.POSSIBLE)) {
            findings.undecided(indicator.spot("measures"), "undated", owed);
        } else {
            findings.report(indicator.spot("measures"), owed);
        }
    }

    private static Parameter words(MeasureDue.Event event) {
        return IndicatorRules.words(
                ID + ".event." + event.name(), Parameters.none().with("date", event.date()));
    }

    private static Optional<MeasureDue> due(MeasuredThing thing, EffectiveTerm term, ContractView view) {
        if (thing.status().filter(NEVER_RAN::contains).isPresent()) {
            return Optional.empty();
        }
        Optional<Element<Period>> calendar = thing.calendar();
        Optional<PartialDate> start = calendar.flatMap(period -> period.optional("start", Period::getStart))
                .or(term::start);
        List<PartialDate> ends = calendar.flatMap(period -> period.optional("end", Period::getEnd))
                .map(List::of)
                .orElseGet(term::possibleEnds);
        return MeasureDue.of(start, ends, view.referenceDate());
    }
}

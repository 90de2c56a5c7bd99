package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.reading.OneByOne;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** A measure of a time before the contract, or of one that is still to come. */
final class MeasureMisdated implements Rule<Contract> {
    private static final String ID = "indicator.measure-misdated";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.consistency())
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        // The effective term is reckoned once for all measures, hence the contract as the one subject.
        return view.all(Measure.class).stream()
                        .anyMatch(measure -> measure.showsOrHides(
                                each -> MeasureTime.of(each).isDated()))
                ? view.contractAlone()
                : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        contract.reads("term", "amendments");
        Optional<PartialDate> start = contract.value().effectiveTerm().start();
        if (start.isEmpty()) {
            findings.undecided(contract.spot("term"), "start-unknown", Parameters.none());
        }
        OneByOne.look(view.all(Measure.class), measure -> {
            MeasureTime time = MeasureTime.of(measure);
            boolean estimated =
                    measure.optional("estimated", Measure::getEstimated).orElse(false);
            time.last().ifPresent(date -> {
                start.ifPresent(limit ->
                        tell(time.isBefore(limit), "early", limit, new Sighting(measure, time, date), findings));
                // An estimate may well be about the future.
                PartialDate day = PartialDate.of(view.referenceDate());
                Certainty late = estimated ? Certainty.EXCLUDED : date.isAfter(day);
                tell(late, "late", day, new Sighting(measure, time, date), findings);
            });
        });
    }

    private static void tell(Certainty misdated, String how, PartialDate limit, Sighting sighting, Findings findings) {
        Parameters dates = Parameters.none().with("date", sighting.date()).with("limit", limit);
        Parameters parameters = dates.with("indicator", sighting.indicator());
        switch (misdated) {
            case CERTAIN ->
                findings.report(
                        sighting.spot(), parameters.with("how", IndicatorRules.words(ID + ".how." + how, dates)));
            case POSSIBLE -> findings.undecided(sighting.spot(), "imprecise-" + how, parameters);
            case EXCLUDED -> {}
        }
    }

    /** A measure, its time and the date that is judged. */
    private record Sighting(Element<Measure> measure, MeasureTime time, PartialDate date) {
        String indicator() {
            return measure.parent().map(Element::name).orElse("");
        }

        Spot spot() {
            String member = time.end().isPresent() ? "end" : "start";
            return measure.child("period", Measure::getPeriod)
                    .map(period -> period.spot(member))
                    .orElseGet(measure::spot);
        }
    }
}

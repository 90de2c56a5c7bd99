package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.kind.ElementKind;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An indicator declared part of another whose value is larger than the whole at the same time. */
final class PartExceedsWhole implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("indicator.part-exceeds-whole")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency(), Citation.of(Source.S3, Basis.PRACTICE))
            .wording(IndicatorRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        // The values of a whole are gathered once for all of its parts, hence the contract as the one subject.
        return view.all(Indicator.class).stream()
                        .anyMatch(indicator -> indicator.showsOrHides(PartExceedsWhole::isMeasuredPart))
                ? view.contractAlone()
                : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Map<String, IndicatorValues> wholes = new HashMap<>();
        OneByOne.look(view.all(Indicator.class), part -> {
            if (isMeasuredPart(part)) {
                String id = part.optional("partOf", Indicator::getPartOf).orElseThrow();
                Optional<Element<Indicator>> whole = view.find(Indicator.class, ElementKind.INDICATOR, id);
                if (whole.isEmpty()) {
                    findings.undecided(
                            part.spot("partOf"),
                            "whole-unknown",
                            Parameters.none().with("part", part.name()).with("whole", id));
                    return;
                }
                IndicatorValues values = wholes.get(id);
                if (values == null) {
                    values = IndicatorValues.of(whole.get());
                    wholes.put(id, values);
                }
                compare(part, whole.get().name(), values, findings);
            }
        });
    }

    private static boolean isMeasuredPart(Element<Indicator> indicator) {
        return indicator.optional("partOf", Indicator::getPartOf).isPresent()
                && !IndicatorValues.each(indicator).isEmpty();
    }

    private static void compare(Element<Indicator> part, String name, IndicatorValues whole, Findings findings) {
        Parameters names = Parameters.none().with("part", part.name()).with("whole", name);
        boolean compared = false;
        for (GivenValue value : IndicatorValues.each(part)) {
            Optional<GivenValue> other = value.moment().flatMap(whole::at);
            compared |= other.isPresent();
            other.ifPresent(against -> compare(value, against, names, findings));
        }
        if (!compared) {
            findings.undecided(part.spot("partOf"), "no-common-moment", names);
        }
    }

    private static void compare(GivenValue part, GivenValue whole, Parameters names, Findings findings) {
        Parameters values = names.with("partValue", part.words()).with("wholeValue", whole.words());
        if (whole.isMixed() || !part.range().isInUnitOf(whole.range())) {
            findings.undecided(part.spot(), "units", values);
            return;
        }
        switch (part.range().exceeds(whole.range())) {
            case CERTAIN -> findings.report(part.spot(), values, List.of(whole.spot()));
            case POSSIBLE -> findings.undecided(part.spot(), "imprecise", values);
            case EXCLUDED -> {}
        }
    }
}

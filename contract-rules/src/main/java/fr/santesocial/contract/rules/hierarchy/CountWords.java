package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Declared and counted numbers in words. */
record CountWords(Parameters parameters) {
    private static final String KEY = "hierarchy.count-differs.words.";

    /** What a declared count counts ({@code what}), as the document words it or failing that by its label. */
    static CountWords of(Element<DeclaredCount> count, ContractView view) {
        List<Parameter> what = new ArrayList<>();
        what.add(count.optional("label", DeclaredCount::getLabel)
                .<Parameter>map(Parameter.Words::new)
                .orElseGet(() -> new Parameter.Label(count.value().getOf())));
        count.optional("axis", DeclaredCount::getAxis)
                .map(id -> view.find(Axis.class, ElementKind.AXIS, id)
                        .map(AxisNumber::named)
                        .orElse(id))
                .ifPresent(name -> what.add(text("axis", Parameters.none().with("axis", name))));
        count.optional("status", DeclaredCount::getStatus)
                .ifPresent((ActionStatus status) ->
                        what.add(text("status", Parameters.none().with("status", status))));
        return new CountWords(Parameters.none().with("what", new Parameter.Several(what)));
    }

    /** What was counted, one way or the other. */
    static Parameter counted(List<Reading> readings) {
        List<Parameter> ways = readings.stream().map(CountWords::words).toList();
        int last = ways.size() - 1;
        return last == 0
                ? ways.get(0)
                : text(
                        "or",
                        Parameters.none()
                                .with("ways", new Parameter.Several(ways.subList(0, last)))
                                .with("last", ways.get(last)));
    }

    /** Why the limits of a count do not allow counting. */
    static Parameter limit(String why, Element<DeclaredCount> count) {
        return HierarchyRules.words(
                "hierarchy.count-differs.limit." + why,
                Parameters.none()
                        .with(
                                "axis",
                                count.optional("axis", DeclaredCount::getAxis).orElse("")));
    }

    /** What to do besides correcting the number: it depends on what is counted, since some things go by several names. */
    static Parameter mend(CountedElement of) {
        String key = switch (of) {
            case AXES -> "axes";
            case OBJECTIVES -> "objectives";
            case ACTIONS -> "actions";
            case PARTNERS -> "partners";
            case WORKING_GROUPS -> "groups";
            case STEPS -> "steps";
            default -> "list";
        };
        return HierarchyRules.words("hierarchy.count-differs.mend." + key, Parameters.none());
    }

    private static Parameter words(Reading reading) {
        String number = reading.isExact() ? "exact" : reading.most() == Reading.OPEN ? "at-least" : "between";
        Parameters parameters = Parameters.none()
                .with("least", reading.least())
                .with("most", reading.most())
                .with("n", reading.most() == Reading.OPEN ? reading.least() : reading.most());
        return new Parameter.Text(language -> text(number, parameters).render(language) + " "
                + text(reading.thing(), parameters).render(language));
    }

    private static Parameter text(String key, Parameters parameters) {
        return HierarchyRules.words(KEY + key, parameters);
    }
}

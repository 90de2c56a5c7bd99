package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.text.Language;
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
                        .map(Element::name)
                        .orElse(id))
                .ifPresent(name -> what.add(text("axis", Parameters.none().with("axis", name))));
        count.optional("status", DeclaredCount::getStatus)
                .ifPresent((ActionStatus status) ->
                        what.add(text("status", Parameters.none().with("status", status))));
        return new CountWords(Parameters.none().with("what", new Parameter.Several(what)));
    }

    /** What was counted, one way after the other. */
    static Parameter counted(List<Reading> readings) {
        return new Parameter.Several(readings.stream().map(CountWords::words).toList());
    }

    private static Parameter words(Reading reading) {
        String number = reading.isExact() ? "exact" : reading.most() == Reading.OPEN ? "at-least" : "between";
        Parameters parameters = Parameters.none()
                .with("least", reading.least())
                .with("most", reading.most())
                .with("n", reading.most() == Reading.OPEN ? reading.least() : reading.most());
        return new Parameter.Text(
                language -> render(number, parameters, language) + " " + render(reading.thing(), parameters, language));
    }

    private static Parameter text(String key, Parameters parameters) {
        return new Parameter.Text(language -> render(key, parameters, language));
    }

    private static String render(String key, Parameters parameters, Language language) {
        return HierarchyRules.WORDING.text(KEY + key, parameters.asMap(), language.locale());
    }
}

package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.model.kind.ContractKind;
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
import java.util.stream.Stream;

/** A fiche "FA 2.3" that hangs on another axis than axis 2. For a sub-axis its top axis counts. */
final class NumberDisagreesWithAxis implements Rule<FicheAction> {
    // Above this the first part is a year or a code of its own ("2024-3").
    private static final int HIGHEST_AXIS = 99;

    private static final String ID = "hierarchy.number-disagrees-with-axis";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, Basis.PRACTICE))
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        if (view.all(Axis.class).isEmpty()) {
            return List.of();
        }
        return view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(each -> announced(each).isPresent()
                        && FicheAxis.main(each, view).isPresent()))
                .toList();
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        int announced = announced(fiche).orElseThrow();
        Element<Axis> axis = FicheAxis.main(fiche, view).orElseThrow();
        Element<Axis> top = FicheAxis.top(axis);
        AxisNumber.Agreement agreement = AxisNumber.agreement(announced, top, view);
        if (agreement == AxisNumber.Agreement.AGREES || isNumberBelow(announced, fiche, axis, view)) {
            return;
        }
        Parameters parameters = Parameters.none()
                .with("number", fiche.name())
                .with("announced", announced)
                .with("axis", AxisNumber.named(top));
        if (agreement == AxisNumber.Agreement.UNKNOWN) {
            findings.undecided(fiche.spot("number"), "axis-number", parameters);
            return;
        }
        Parameter wrong = words(objectiveNumber(fiche, view).isPresent() ? ".objective" : ".fiche", Parameters.none());
        findings.report(
                fiche.spot("number"),
                withRemedy(parameters.with("rank", rank(top, view)), wrong, AxisNumber.mayExist(announced, view)),
                List.of(top.spot()));
    }

    /** Nobody is sent to an axis that does not exist. */
    private static Parameters withRemedy(Parameters parameters, Parameter wrong, boolean axisMayExist) {
        return parameters
                .with("absent", axisMayExist ? Parameter.Text.none() : words(".absent", Parameters.none()))
                .with("remedy", words(axisMayExist ? ".attach" : ".renumber", parameters.with("wrong", wrong)));
    }

    private static Parameter words(String key, Parameters parameters) {
        return HierarchyRules.words(ID + key, parameters);
    }

    private static Optional<Integer> announced(Element<FicheAction> fiche) {
        return fiche.optional("number", FicheAction::getNumber)
                .flatMap(FicheNumber::of)
                .flatMap(FicheNumber::first)
                .filter(number -> number <= HIGHEST_AXIS);
    }

    /** Whether the first part is the number of the sub-axis or strategic objective, which some plans count through. */
    private static boolean isNumberBelow(
            int announced, Element<FicheAction> fiche, Element<Axis> axis, ContractView view) {
        Optional<String> objective = objectiveNumber(fiche, view);
        Optional<String> subAxis = FicheAxis.axisAbove(axis).flatMap(above -> AxisNumber.printed(axis));
        return Stream.concat(objective.stream(), subAxis.stream())
                .flatMap(printed -> AxisNumber.value(printed).stream())
                .anyMatch(value -> value == announced);
    }

    private static Optional<String> objectiveNumber(Element<FicheAction> fiche, ContractView view) {
        return FicheAxis.objective(fiche, view).flatMap(each -> each.optional("number", StrategicObjective::getNumber));
    }

    /** Says where the axis stands if it is only its place that tells its number. */
    private static Parameter rank(Element<Axis> axis, ContractView view) {
        return AxisNumber.rank(axis, view)
                .map(rank -> words(".rank", Parameters.none().with("rank", rank)))
                .orElseGet(() -> Parameter.Text.none());
    }
}

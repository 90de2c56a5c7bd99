package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Diagnosis;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every way in which what one declared count is about can be counted in the contract. */
final class CountReadings {
    private final ContractView view;
    private final Element<Contract> contract;
    private final CountLimit limit;
    private final FicheReadings fiches;

    private CountReadings(ContractView view, CountLimit limit) {
        this.view = view;
        this.contract = view.contract();
        this.limit = limit;
        this.fiches = new FicheReadings(view, limit);
    }

    /** The ways to count: none that finds nothing listed at all, and of those that find as many only the first. */
    static List<Reading> of(CountedElement element, CountLimit limit, ContractView view) {
        Map<List<Long>, Reading> different = new LinkedHashMap<>();
        new CountReadings(view, limit)
                .of(element)
                .filter(reading -> reading.listed() > 0)
                .forEach(reading -> different.putIfAbsent(List.of(reading.least(), reading.most()), reading));
        return List.copyOf(different.values());
    }

    private Stream<Reading> of(CountedElement element) {
        return switch (element) {
            case AXES -> axes();
            case OBJECTIVES -> objectives();
            case ACTIONS -> Stream.concat(fiches.fiches().stream(), fiches.operations().stream());
            case FICHES -> fiches.fiches().stream();
            case OPERATIONS -> fiches.operations().stream();
            case PARTNERS -> Stream.of(fiches.partners());
            case EPCI -> Stream.of(Reading.exact("epci", epcis()));
            case WORKING_GROUPS -> workingGroups();
            case FOCUS_GROUPS -> Stream.of(Reading.exact("focus-groups", focusGroups()));
            case AMENDMENTS ->
                Stream.of(Reading.exact(
                        "amendments",
                        contract.children("amendments", Contract::getAmendments).size()));
            case PHASES ->
                Stream.of(Reading.exact(
                        "phases",
                        contract.children("phases", Contract::getPhases).size()));
            case STEPS -> steps();
            case SIGNATORIES, COMMUNES, OTHER -> Stream.empty();
        };
    }

    /** What stands in fiches is only counted from below where the document does not list them all. */
    private Stream<Reading> ifExamples(Stream<Reading> readings) {
        return Fiches.areOnlyExamples(view) ? readings.map(Reading::ofExamples) : readings;
    }

    /** The axes of each level, and all of them: contracts call the first or the second level axes. */
    private Stream<Reading> axes() {
        List<Reading> readings = new ArrayList<>();
        List<Element<Axis>> level = limit.axis()
                .map(axis -> axis.children("axes", Axis::getAxes))
                .orElseGet(() -> contract.children("axes", Contract::getAxes));
        String thing = limit.axis().isPresent() ? "sub-axes" : "axes";
        long all = 0;
        while (!level.isEmpty()) {
            all += level.size();
            readings.add(Reading.exact(thing, level.size()));
            thing = "sub-axes";
            level = level.stream()
                    .flatMap(axis -> axis.children("axes", Axis::getAxes).stream())
                    .toList();
        }
        if (readings.size() > 1) {
            readings.add(Reading.exact("axes-all", all));
        }
        return readings.stream();
    }

    private Stream<Reading> objectives() {
        long ofPlan = limit.axis().isPresent()
                ? 0
                : contract.children("objectives", Contract::getObjectives).size();
        Optional<Set<String>> within = limit.axis().map(axis -> limit.axisIds());
        long strategic = view.all(Axis.class).stream()
                .filter(axis ->
                        within.isEmpty() || within.get().contains(axis.value().getId()))
                .mapToLong(axis -> axis.children("strategicObjectives", Axis::getStrategicObjectives)
                        .size())
                .sum();
        return Stream.concat(
                Stream.of(Reading.exact("objectives", ofPlan), Reading.exact("strategic-objectives", strategic)),
                ifExamples(fiches.aims().stream()));
    }

    private Stream<Reading> workingGroups() {
        long inDiagnosis = contract.child("diagnosis", Contract::getDiagnosis)
                .map(diagnosis -> diagnosis.children("workingGroups", Diagnosis::getWorkingGroups))
                .map(List::size)
                .orElse(0);
        long lasting = contract.child("governance", Contract::getGovernance).stream()
                .flatMap(governance -> governance.children("bodies", Governance::getBodies).stream())
                .filter(body -> body.optional("kind", Body::getKind)
                        .filter(kind -> kind == BodyKind.WORKING_GROUP)
                        .isPresent())
                .count();
        return Stream.of(
                Reading.exact("groups-diagnosis", inDiagnosis),
                Reading.exact("groups-governance", lasting),
                Reading.exact("groups-all", inDiagnosis + lasting));
    }

    private long focusGroups() {
        return contract.child("diagnosis", Contract::getDiagnosis)
                .map(diagnosis -> diagnosis.children("focusGroups", Diagnosis::getFocusGroups))
                .map(List::size)
                .orElse(0);
    }

    private long epcis() {
        return contract.child("territory", Contract::getTerritory)
                .map(territory -> territory.children("epcis", Territory::getEpcis))
                .map(List::size)
                .orElse(0);
    }

    /** The steps of all phases, those of one phase, and those of the fiches: a declared count cannot say which. */
    private Stream<Reading> steps() {
        List<Reading> readings = new ArrayList<>();
        if (limit.axis().isEmpty()) {
            Tally all = new Tally(limit);
            for (Element<Phase> phase : contract.children("phases", Contract::getPhases)) {
                Tally one = new Tally(limit);
                for (Element<Step> step : phase.children("steps", Phase::getSteps)) {
                    one.add(true, step.optional("status", Step::getStatus));
                    all.add(true, step.optional("status", Step::getStatus));
                }
                readings.add(one.reading("steps-phase"));
            }
            readings.add(0, all.reading("steps"));
        }
        return Stream.concat(readings.stream(), ifExamples(Stream.of(fiches.steps())));
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Area;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.AreaLevel;
import fr.santesocial.contract.rules.reading.OneByOne;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An area wider than the contract's territory, or a commune that is not of it, without a word that explains it. */
final class AreaOutsideTerritory implements Rule<Contract> {
    private static final String ID = "action.area-outside-territory";
    private static final String LEVEL = "level";
    private static final String PLACE = "place";
    private static final String PLACES = "places";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S3, Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        boolean any = view.all(Area.class).stream().anyMatch(area -> area.showsOrHides(AreaOutsideTerritory::isPlaced));
        return any ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Optional<TerritoryReach> reach = contract.child("territory", Contract::getTerritory)
                .map(territory -> TerritoryReach.of(territory, contract));
        if (reach.isEmpty()) {
            findings.undecided(contract.spot("territory"), "territory", Parameters.none());
            return;
        }
        OneByOne.look(view.all(Area.class), area -> look(area, reach.get(), findings));
    }

    /** Whether it says where; an area may also only count places, or describe them. */
    private static boolean isPlaced(Element<Area> area) {
        return area.optional(LEVEL, Area::getLevel).isPresent()
                || !area.values(PLACES, Area::getPlaces).isEmpty();
    }

    private static void look(Element<Area> area, TerritoryReach reach, Findings findings) {
        if (area.optional("text", Area::getText).isPresent()) {
            return;
        }
        Optional<AreaLevel> level = area.optional(LEVEL, Area::getLevel);
        if (level.isPresent()) {
            lookAtLevel(area, level.get(), reach, findings);
        } else {
            List<Integer> unknown = placesWhere(area, reach::lacks);
            if (!unknown.isEmpty()) {
                findings.undecided(area.spot(LEVEL), LEVEL, naming(area, unknown, reach));
            }
        }
    }

    private static void lookAtLevel(Element<Area> area, AreaLevel level, TerritoryReach reach, Findings findings) {
        Optional<Boolean> wider = reach.isExceededBy(level);
        if (wider.isEmpty()) {
            findings.undecided(area.spot(LEVEL), "kind", about(area, reach));
        } else if (wider.get()) {
            findings.report(area.spot(LEVEL), how("wider", about(area, reach).with(PLACE, placeOf(area, level))));
        } else if (level == AreaLevel.COMMUNE) {
            lookAtCommunes(area, reach, findings);
        } else if (level == AreaLevel.EPCI || level == AreaLevel.DEPARTMENT) {
            List<Integer> unknown = placesWhere(area, reach::lacks);
            if (!unknown.isEmpty()) {
                findings.undecided(area.spot(PLACES, unknown.get(0)), PLACES, naming(area, unknown, reach));
            }
        }
    }

    private static void lookAtCommunes(Element<Area> area, TerritoryReach reach, Findings findings) {
        List<Integer> outside = placesWhere(area, reach::lacksCommune);
        if (outside.isEmpty()) {
            return;
        }
        Parameters named = naming(area, outside, reach);
        List<Spot> spots = outside.stream().map(i -> area.spot(PLACES, i)).toList();
        if (!reach.isListed()) {
            findings.undecided(spots.get(0), "unlisted", named);
        } else if (reach.isPartlyListed()) {
            findings.undecided(spots.get(0), "communes", named);
        } else {
            findings.report(spots.get(0), how("elsewhere", named), spots.subList(1, spots.size()));
        }
    }

    /** What is wider holds the territory and what is elsewhere does not: each has its own words in the message. */
    private static Parameters how(String key, Parameters parameters) {
        return parameters.with("how", ActionRules.words(ID + ".how." + key, parameters));
    }

    private static List<Integer> placesWhere(Element<Area> area, Predicate<String> condition) {
        List<String> places = area.values(PLACES, Area::getPlaces);
        return IntStream.range(0, places.size())
                .filter(i -> condition.test(places.get(i)))
                .boxed()
                .toList();
    }

    private static Parameters about(Element<Area> area, TerritoryReach reach) {
        return Parameters.none().with("fiche", ficheOf(area)).with("territory", reach.name());
    }

    private static Parameters naming(Element<Area> area, List<Integer> indices, TerritoryReach reach) {
        List<String> places = area.values(PLACES, Area::getPlaces);
        return about(area, reach).with(PLACE, indices.stream().map(places::get).toList());
    }

    private static Parameter placeOf(Element<Area> area, AreaLevel level) {
        List<Parameter> places = area.values(PLACES, Area::getPlaces).stream()
                .<Parameter>map(Parameter.Words::new)
                .toList();
        return new Parameter.Several(places.isEmpty() ? List.of(new Parameter.Label(level)) : places);
    }

    private static String ficheOf(Element<?> below) {
        if (below.value() instanceof FicheAction) {
            return below.name();
        }
        return below.parent().map(AreaOutsideTerritory::ficheOf).orElseGet(below::name);
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Area;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.AreaLevel;
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
import java.util.stream.IntStream;

/** An area wider than the contract's territory, or a commune that is not of it, without a word that explains it. */
final class AreaOutsideTerritory implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("action.area-outside-territory")
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
        return view.all(Area.class).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Optional<TerritoryReach> reach = contract.child("territory", Contract::getTerritory)
                .map(territory -> TerritoryReach.of(territory, contract));
        if (reach.isEmpty()) {
            findings.undecided(contract.spot("territory"), "territory", Parameters.none());
            return;
        }
        Survey.oneByOne(view.all(Area.class), area -> look(area, reach.get(), findings));
    }

    private static void look(Element<Area> area, TerritoryReach reach, Findings findings) {
        Optional<AreaLevel> level = area.optional("level", Area::getLevel);
        if (level.isEmpty() || area.optional("text", Area::getText).isPresent()) {
            return;
        }
        Parameters parameters = Parameters.none().with("fiche", ficheOf(area)).with("territory", reach.name());
        Optional<Boolean> wider = reach.isExceededBy(level.get());
        if (wider.isEmpty()) {
            findings.undecided(area.spot("level"), "kind", parameters);
        } else if (wider.get()) {
            findings.report(area.spot("level"), parameters.with("place", placeOf(area, level.get())));
        } else if (level.get() == AreaLevel.COMMUNE) {
            lookAtCommunes(area, reach, parameters, findings);
        }
    }

    private static void lookAtCommunes(
            Element<Area> area, TerritoryReach reach, Parameters parameters, Findings findings) {
        List<String> places = area.values("places", Area::getPlaces);
        List<Integer> outside = IntStream.range(0, places.size())
                .filter(i -> reach.excludes(places.get(i)))
                .boxed()
                .toList();
        if (outside.isEmpty()) {
            return;
        }
        Parameters named =
                parameters.with("place", outside.stream().map(places::get).toList());
        List<Spot> spots = outside.stream().map(i -> area.spot("places", i)).toList();
        if (reach.isPartlyListed()) {
            findings.undecided(spots.get(0), "communes", named);
        } else {
            findings.report(spots.get(0), named, spots.subList(1, spots.size()));
        }
    }

    private static Parameter placeOf(Element<Area> area, AreaLevel level) {
        List<Parameter> places = area.values("places", Area::getPlaces).stream()
                .<Parameter>map(Parameter.Words::new)
                .toList();
        return places.isEmpty() ? new Parameter.Label(level) : new Parameter.Several(places);
    }

    private static String ficheOf(Element<?> below) {
        if (below.value() instanceof FicheAction) {
            return below.name();
        }
        return below.parent().map(AreaOutsideTerritory::ficheOf).orElseGet(below::name);
    }
}

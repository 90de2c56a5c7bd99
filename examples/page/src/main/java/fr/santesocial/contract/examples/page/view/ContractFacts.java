package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.Overview;
import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a contract says of itself as a whole, fact by fact. */
final class ContractFacts {
    private static final String AND_THEN = ", ";

    private final Overview overview;
    private final Contract contract;
    private final Words words;

    ContractFacts(Overview overview, Words words) {
        this.overview = overview;
        this.contract = overview.contract();
        this.words = words;
    }

    List<Fact> identity() {
        EffectiveTerm term = overview.term();
        String bearers =
                contract.getBearers().stream().map(overview.names()::of).collect(Collectors.joining(AND_THEN));
        return Fact.known(
                fact("kind", Optional.of(words.opening(contract.getKind()))),
                fact("generation", contract.getGeneration().map(Object::toString)),
                fact("stage", contract.getStage().map(words::opening)),
                fact("bearers", Optional.of(bearers)),
                fact("signed", signed()),
                fact("runs", Optional.of(words.period(term.asPeriod()))),
                fact("predecessor", contract.getPredecessor().map(this::link)),
                fact("successor", contract.getSuccessor().map(this::link)),
                fact("id", Optional.of(contract.getId())));
    }

    private Optional<String> signed() {
        return contract.getSignedOn()
                .map(words::date)
                .or(() -> contract.getSignaturePlanned()
                        .map(period ->
                                words.text("identity.planned", Parameters.none().with("when", words.period(period)))));
    }

    private String link(ContractLink link) {
        String period = link.getPeriod().map(words::period).orElse("");
        return link.getTitle() + (period.isEmpty() ? "" : " (" + period + ")");
    }

    List<Fact> territory() {
        return contract.getTerritory()
                .map(territory -> Fact.known(
                        fact("territory.name", Optional.of(territory.getName())),
                        fact("territory.kind", territory.getKind().map(words::opening)),
                        fact("territory.population", territory.getPopulation().map(words::quantity)),
                        fact(
                                "territory.epcis",
                                joined(territory.getEpcis().stream().map(Epci::getName))),
                        fact("territory.communes", communes(territory)),
                        fact("territory.departments", joined(territory.getDepartments().stream())),
                        fact("territory.regions", joined(territory.getRegions().stream())),
                        fact("territory.neighbourhoods", joined(territory.getNeighbourhoods().stream())),
                        fact("territory.rural", territory.getRural().map(rural -> words.text(rural ? "yes" : "no")))))
                .orElse(List.of());
    }

    private Optional<String> communes(Territory territory) {
        List<Commune> communes = territory.getCommunes();
        return communes.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "territory.list",
                        Parameters.none()
                                .with("n", communes.size())
                                .with(
                                        "names",
                                        communes.stream().map(Commune::getName).toList())));
    }

    List<Fact> term() {
        EffectiveTerm term = overview.term();
        Optional<Term> stated = contract.getTerm();
        String readings = term.possibleEnds().stream().map(words::date).collect(Collectors.joining(words.text("or")));
        return Fact.known(
                fact("term.start", term.start().map(words::date)),
                fact("term.end", Optional.of(readings.isEmpty() ? words.text("term.end-unknown") : readings)),
                fact("term.origin", Optional.of(words.opening(term.endOrigin()))),
                fact("term.duration", stated.flatMap(Term::getDeclaredDuration).map(words::length)),
                fact("term.label", stated.flatMap(Term::getLabel).map(words::quoted)),
                fact("term.basis", stated.flatMap(Term::getBasis).map(words::opening)),
                fact(
                        "term.renewable",
                        stated.flatMap(Term::getRenewable).map(renewable -> words.text(renewable ? "yes" : "no"))),
                fact("term.initial-end", initialEnd(term)));
    }

    private Optional<String> initialEnd(EffectiveTerm term) {
        return term.initialEnd()
                .date()
                .filter(end -> !term.end().equals(Optional.of(end)))
                .map(words::date);
    }

    List<Fact> governance() {
        List<Fact> facts = new ArrayList<>();
        Governance governance = contract.getGovernance().orElseThrow();
        for (Body body : governance.getBodies()) {
            Optional<String> members = joined(
                    body.getMembers().stream().map(actor -> overview.names().of(actor)));
            Optional<String> meetings =
                    body.getMeetingsPerYear().map(times -> words.count("governance.meetings", times));
            facts.add(new Fact(
                    body.getName(), orDash(Stream.of(body.getKind().map(words::opening), meetings, members))));
        }
        for (Coordination post : governance.getCoordination()) {
            Optional<String> employer = post.getOrganisation().map(overview.names()::of);
            Optional<String> force = post.getFullTimeEquivalent()
                    .map(share ->
                            words.text("governance.force", Parameters.none().with("share", words.number(share))));
            facts.add(new Fact(post.getFunction(), orDash(Stream.of(employer, force))));
        }
        governance
                .getParticipation()
                .ifPresent(text -> facts.add(new Fact(words.text("governance.participation"), text)));
        return facts;
    }

    private static String orDash(Stream<Optional<String>> parts) {
        String all = parts.flatMap(Optional::stream).collect(Collectors.joining(" ; "));
        return all.isEmpty() ? "–" : all;
    }

    private static Optional<String> joined(Stream<String> names) {
        return Optional.of(names.collect(Collectors.joining(AND_THEN))).filter(all -> !all.isEmpty());
    }

    private Optional<Fact> fact(String name, Optional<String> value) {
        return value.map(said -> new Fact(words.text("fact." + name), said));
    }
}

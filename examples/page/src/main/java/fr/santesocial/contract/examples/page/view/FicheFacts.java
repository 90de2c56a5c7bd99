package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.ActorNames;
import fr.santesocial.contract.examples.overview.FicheNode;
import fr.santesocial.contract.model.Area;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Public;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fiche and its operations say, fact by fact. */
final class FicheFacts {
    private static final String NEXT = ", ";
    private static final String APART = " ; ";

    private final ActorNames names;
    private final Words words;

    FicheFacts(ActorNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    List<Fact> facts(FicheNode node) {
        FicheAction fiche = node.fiche();
        return Fact.known(
                fact("pilots", pilots(fiche.getPilots())),
                fact("partners", fiche.getPartners().stream().map(names::of).collect(Collectors.joining(NEXT))),
                fact(
                        "publics",
                        fiche.getPublics().stream().map(Public::getLabel).collect(Collectors.joining(NEXT))),
                fact("areas", fiche.getAreas().stream().map(this::area).collect(Collectors.joining(APART))),
                fact("calendar", fiche.getCalendar().map(words::period).orElse("")),
                fact("results", String.join(APART, fiche.getExpectedResults())),
                fact("reason", fiche.getStatusReason().orElse("")),
                fact("financings", money(fiche.getFinancings())),
                fact("budget", fiche.getBudget().map(words::amount).orElse("")));
    }

    /** What an operation says of its own; what it takes from its fiche stands with the fiche. */
    String more(FicheNode node, FicheNode.OperationNode each) {
        Operation operation = each.operation();
        List<String> parts = new ArrayList<>();
        operation.getStatus().map(words::label).ifPresent(parts::add);
        parts.add(pilots(operation.getPilots()));
        operation.getCalendar().map(words::period).ifPresent(parts::add);
        operation.getDescription().ifPresent(parts::add);
        parts.add(money(operation.getFinancings()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(APART));
    }

    private String pilots(List<Pilot> pilots) {
        return pilots.stream()
                .map(pilot -> pilot.getRole()
                        .map(role -> names.of(pilot) + " (" + words.label(role) + ")")
                        .orElseGet(() -> names.of(pilot)))
                .collect(Collectors.joining(NEXT));
    }

    private String area(Area area) {
        return Stream.of(
                        area.getLevel().map(words::label),
                        Optional.of(String.join(NEXT, area.getPlaces())).filter(places -> !places.isEmpty()),
                        area.getText())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.text("colon") + " "));
    }

    private String money(List<Financing> financings) {
        return financings.stream().map(this::money).collect(Collectors.joining(APART));
    }

    private String money(Financing financing) {
        String who = names.funder(financing).orElseGet(() -> words.text("money.no-funder"));
        String what = Stream.of(
                        financing.getAmount().map((Amount amount) -> words.amount(amount)),
                        financing.getBasis().map(words::label),
                        financing.getStatus().map(words::label))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(NEXT));
        return what.isEmpty() ? who : who + words.text("colon") + " " + what;
    }

    private Optional<Fact> fact(String name, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Fact(words.text("fact.fiche." + name), value));
    }
}

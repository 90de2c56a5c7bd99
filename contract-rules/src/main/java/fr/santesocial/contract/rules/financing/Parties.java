package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who signs the contract or one of its amendments, by id, and the organisations of the contract by name. */
final class Parties {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final boolean incomplete;

    private Parties(boolean incomplete) {
        this.incomplete = incomplete;
    }

    static Parties of(ContractView view) {
        List<Element<Signatory>> signatories = view.contract().children("signatories", Contract::getSignatories);
        boolean incomplete = signatories.isEmpty()
                || signatories.stream()
                        .anyMatch(each -> each.optional("organisation", Signatory::getOrganisation)
                                .isEmpty());
        Parties parties = new Parties(incomplete);
        Stream.concat(
                        signatories.stream(),
                        view.contract().children("amendments", Contract::getAmendments).stream()
                                .flatMap(each -> each.children("signatories", Amendment::getSignatories).stream()))
                .forEach(each -> each.optional("organisation", Signatory::getOrganisation)
                        .ifPresent(parties.ids::add));
        view.all(Organisation.class).forEach(parties::addNames);
        return parties;
    }

    /** Whether the organisation of that id signs. */
    boolean include(String id) {
        return ids.contains(id);
    }

    /** The id of the organisation of that name; none where several bear it, since nothing says which one is meant. */
    Optional<String> named(String name) {
        Set<String> namesakes = byName.getOrDefault(PlainWords.of(name), Set.of());
        return namesakes.size() == 1 ? namesakes.stream().findFirst() : Optional.empty();
    }

    /** Whether there may be others: none is listed, or some are named as a group or not at all. */
    boolean areIncomplete() {
        return incomplete;
    }

    private void addNames(Element<Organisation> organisation) {
        Stream.of(
                        Stream.of(organisation.value().getName()),
                        organisation.optional("shortName", Organisation::getShortName).stream(),
                        organisation.values("aliases", Organisation::getAliases).stream())
                .flatMap(names -> names)
                .forEach(name -> byName.computeIfAbsent(PlainWords.of(name), key -> new HashSet<>())
                        .add(organisation.value().getId()));
    }
}

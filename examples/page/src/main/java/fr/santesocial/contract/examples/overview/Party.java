package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One who carries the contract, signs it, or both.
 *
 * @param pointer the place of the signatory, or of the bearer who does not sign
 * @param name its whole name; for a collective its words, for an id that leads nowhere the id
 * @param organisation the organisation; absent for a collective and where the id leads nowhere
 * @param bearer whether it carries the contract
 * @param signatory how it signs; absent where it does not
 */
public record Party(
        String pointer,
        String name,
        Optional<Organisation> organisation,
        boolean bearer,
        Optional<Signatory> signatory) {

    /** Bearers who do not sign first, then who signs, in the order of the document. */
    static List<Party> all(Contract contract, ActorNames names, Places places) {
        Set<String> signing = new HashSet<>();
        contract.getSignatories().forEach(each -> each.getOrganisation().ifPresent(signing::add));
        List<Party> parties = new ArrayList<>();
        List<String> bearers = contract.getBearers();
        for (int i = 0; i < bearers.size(); i++) {
            if (!signing.contains(bearers.get(i))) {
                parties.add(of(places.at("/bearers", i), bearers.get(i), names));
            }
        }
        Set<String> carrying = new HashSet<>(bearers);
        parties.addAll(places.each("/signatories", contract.getSignatories(), (pointer, signatory) -> {
            boolean bearer =
                    signatory.getOrganisation().filter(carrying::contains).isPresent();
            return of(pointer, signatory, bearer, names);
        }));
        return parties;
    }

    private static Party of(String pointer, String bearer, ActorNames names) {
        Optional<Organisation> organisation = names.organisation(bearer);
        String name = organisation.map(Organisation::getName).orElse(bearer);
        return new Party(pointer, name, organisation, true, Optional.empty());
    }

    private static Party of(String pointer, Signatory signatory, boolean bearer, ActorNames names) {
        Optional<Organisation> organisation = signatory.getOrganisation().flatMap(names::organisation);
        String name = organisation
                .map(Organisation::getName)
                .or(() -> signatory.getCollective().map(Collective::getLabel))
                .or(signatory::getOrganisation)
                .orElse("");
        return new Party(pointer, name, organisation, bearer, Optional.of(signatory));
    }
}

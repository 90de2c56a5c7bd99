package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.value.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract calls those it names by id: the short name of the organisation, or its name; the id itself where it leads
 * nowhere. Words of the document follow a name in brackets, or stand alone.
 */
public final class ActorNames {
    private final Map<String, Organisation> organisations = new HashMap<>();

    /** The names of a contract; of organisations that share an id, the first counts. */
    public ActorNames(Contract contract) {
        contract.getOrganisations().forEach(each -> organisations.putIfAbsent(each.getId(), each));
    }

    /** The organisation of that id; absent where the id leads nowhere. */
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** The name of the organisation of that id. */
    public String of(String id) {
        return organisation(id)
                .map(found -> found.getShortName().orElse(found.getName()))
                .orElse(id);
    }

    /** The name of somebody who acts. */
    public String of(Actor actor) {
        return of(actor.getOrganisation(), actor.getLabel());
    }

    /** The name of somebody who leads. */
    public String of(Pilot pilot) {
        return of(pilot.getOrganisation(), pilot.getLabel());
    }

    /** The name of somebody who helps. */
    public String of(Partner partner) {
        return of(partner.getOrganisation(), partner.getLabel());
    }

    /** Who pays; absent where nobody is named. */
    public Optional<String> funder(Financing financing) {
        return financing.getFunder().map(this::of).or(financing::getFunderLabel);
    }

    private String of(Optional<String> id, Optional<String> label) {
        if (id.isEmpty()) {
            return label.orElse("");
        }
        String name = of(id.get());
        return label.filter(words -> !words.equals(name))
                .map(words -> name + " (" + words + ")")
                .orElse(name);
    }
}

package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Funding;
import fr.santesocial.contract.model.Governance;
import java.util.ArrayList;
import java.util.List;

/** The places of the lines of a {@link Funding}, in the order it promises. */
final class FundingPlaces {
    private final Places places;
    private final List<String> pointers = new ArrayList<>();

    private FundingPlaces(Places places) {
        this.places = places;
    }

    static List<String> of(Contract contract, Places places) {
        FundingPlaces all = new FundingPlaces(places);
        all.add("", contract.getFinancings());
        List<Coordination> posts =
                contract.getGovernance().map(Governance::getCoordination).orElse(List.of());
        for (int i = 0; i < posts.size(); i++) {
            all.add(places.at("/governance/coordination", i), posts.get(i).getFinancings());
        }
        for (int i = 0; i < contract.getFichesActions().size(); i++) {
            all.addFiche(
                    places.at("/fichesActions", i), contract.getFichesActions().get(i));
        }
        return all.pointers;
    }

    private void addFiche(String pointer, FicheAction fiche) {
        add(pointer, fiche.getFinancings());
        for (int i = 0; i < fiche.getOperations().size(); i++) {
            add(
                    places.at(pointer + "/operations", i),
                    fiche.getOperations().get(i).getFinancings());
        }
    }

    private void add(String owner, List<Financing> lines) {
        for (int i = 0; i < lines.size(); i++) {
            pointers.add(places.at(owner + "/financings", i));
        }
    }
}

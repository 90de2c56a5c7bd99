package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.rules.geography.GeographicCode;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The groupings that a territory lists.
 *
 * @param territory the territory
 * @param sirens the SIREN numbers of those that the geographic code knows
 * @param unidentified the names of the others: without a number, or with one that the code does not know
 */
record ListedEpcis(Element<Territory> territory, Set<String> sirens, List<String> unidentified) {
    private static final int NAMED = 5;

    static ListedEpcis of(Element<Territory> territory, GeographicCode geography) {
        Set<String> sirens = new HashSet<>();
        List<String> unidentified = new ArrayList<>();
        for (Element<Epci> epci : territory.children("epcis", Territory::getEpcis)) {
            Optional<String> siren = siren(epci).filter(geography::hasEpci);
            siren.ifPresentOrElse(
                    sirens::add, () -> unidentified.add(epci.value().getName()));
        }
        return new ListedEpcis(territory, sirens, unidentified);
    }

    /** The first names of those that are not identified: enough for a text. */
    List<String> someUnidentified() {
        return unidentified.subList(0, Math.min(unidentified.size(), NAMED));
    }

    /** Whether at least one of them has a number. */
    static boolean anyHasNumber(Element<Territory> territory) {
        return territory.children("epcis", Territory::getEpcis).stream()
                .anyMatch(epci -> siren(epci).isPresent());
    }

    private static Optional<String> siren(Element<Epci> epci) {
        return epci.optional("siren", Epci::getSiren).map(BusinessNumber::plain);
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.AreaLevel;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.TerritoryKind;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlaceWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the territory of a contract reaches.
 *
 * @param name what it is called
 * @param kind its kind, where it is stated
 * @param names its own name and those of its communes and EPCI, without accents or capitals, and the codes of its communes
 * @param isListed whether its communes are listed
 * @param isPartlyListed whether the document itself declares more communes than it lists
 */
record TerritoryReach(
        String name, Optional<TerritoryKind> kind, Set<String> names, boolean isListed, boolean isPartlyListed) {
    private static final PhraseBook PLACES = PhraseBook.named("places");
    private static final int LONGEST_NAME = 12;

    static TerritoryReach of(Element<Territory> territory, Element<Contract> contract) {
        List<Element<Commune>> communes = territory.children("communes", Territory::getCommunes);
        Set<String> names = new HashSet<>();
        names.add(nameOf(territory.value().getName()));
        for (Element<Commune> commune : communes) {
            names.add(nameOf(commune.value().getName()));
            commune.optional("inseeCode", Commune::getInseeCode)
                    .map(TerritoryReach::nameOf)
                    .ifPresent(names::add);
        }
        for (Element<Epci> epci : territory.children("epcis", Territory::getEpcis)) {
            names.add(nameOf(epci.value().getName()));
        }
        Optional<TerritoryKind> kind = territory.optional("kind", Territory::getKind);
        boolean partly = contract.values("declaredCounts", Contract::getDeclaredCounts).stream()
                .anyMatch(count -> declaresMore(count, communes.size()));
        return new TerritoryReach(territory.value().getName(), kind, names, !communes.isEmpty(), partly);
    }

    /** Whether the level is wider than the territory; empty where the kind of the territory does not tell. */
    Optional<Boolean> isExceededBy(AreaLevel level) {
        int rank = rankOf(level);
        if (rank == 0 || (rank == 1 && !kind.equals(Optional.of(TerritoryKind.NEIGHBOURHOOD)))) {
            // A commune is never wider than what is made of communes, whatever its kind.
            return Optional.of(false);
        }
        return kind.flatMap(TerritoryReach::rankOf).map(own -> rank > own);
    }

    /** Whether the place may be a commune that is none of those known; words that name no commune exclude nothing. */
    boolean lacksCommune(String place) {
        List<String> words = wordsOf(place);
        return !words.isEmpty() && !PLACES.occurs("common", words) && !namesOneOfOurs(words);
    }

    /** Whether the place, of whatever level, has a name that is not known here; words that name nothing are known. */
    boolean lacks(String place) {
        List<String> words = wordsOf(place);
        return !isGeneral(words) && !namesOneOfOurs(words);
    }

    private static boolean isGeneral(List<String> words) {
        for (int at = 0; at < words.size(); ) {
            int length = PLACES.lengthAt("general", words, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private boolean namesOneOfOurs(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            int longest = Math.min(words.size(), from + LONGEST_NAME);
            for (int to = from + 1; to <= longest; to++) {
                if (names.contains(joined(words.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String nameOf(String name) {
        return joined(wordsOf(name));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static List<String> wordsOf(String name) {
        List<String> words = PlaceWords.inFull(Sentence.words(name));
        // "Ville de", "Commune de"
        return words.subList(PLACES.lengthAt("openings", words, 0), words.size());
    }

    private static boolean declaresMore(DeclaredCount count, int listed) {
        return count.getOf() == CountedElement.COMMUNES
                && count.getCount().filter(declared -> declared > listed).isPresent();
    }

    private static int rankOf(AreaLevel level) {
        return switch (level) {
            case FACILITY, NEIGHBOURHOOD -> 0;
            case COMMUNE -> 1;
            case EPCI -> 2;
            case DEPARTMENT -> 4;
            case REGION -> 5;
            case NATIONAL -> 6;
        };
    }

    private static Optional<Integer> rankOf(TerritoryKind kind) {
        return switch (kind) {
            case NEIGHBOURHOOD -> Optional.of(0);
            case COMMUNE -> Optional.of(1);
            case EPCI -> Optional.of(2);
            case INTER_EPCI, PETR_PAYS -> Optional.of(3);
            case DEPARTMENT -> Optional.of(4);
            case OTHER -> Optional.empty();
        };
    }
}

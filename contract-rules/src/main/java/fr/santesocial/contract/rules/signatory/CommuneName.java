package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.rules.words.Phrases;
import fr.santesocial.contract.rules.words.PlaceWords;
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways one commune may be written: "Belmont", "COMMUNE DE BELMONT", "Ville des Sables-d'Olonne". */
final class CommuneName {
    private static final Phrases TITLES = Phrases.of(CommuneName.class, "commune-titles");

    private CommuneName() {}

    /** The plain name as written and the one without a title before it; two names agree if they share a way. */
    static Set<String> ways(String name) {
        List<String> words = PlaceWords.inFull(PlainWords.list(name));
        Set<String> ways = new LinkedHashSet<>();
        ways.add(String.join(" ", words));
        for (int i = 1; i + 1 < words.size(); i++) {
            if (TITLES.has(String.join(" ", words.subList(0, i)))) {
                withoutTitle(words.get(i), words.subList(i + 1, words.size())).ifPresent(ways::add);
            }
        }
        return ways;
    }

    private static Optional<String> withoutTitle(String link, List<String> rest) {
        String name = String.join(" ", rest);
        return switch (link) {
            case "de", "d" -> Optional.of(name);
            case "du" -> Optional.of("le " + name);
            case "des" -> Optional.of("les " + name);
            default -> Optional.empty();
        };
    }
}

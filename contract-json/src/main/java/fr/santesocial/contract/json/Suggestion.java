package fr.santesocial.contract.json;

import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said of a word that is not known: the word, what stands to choose from, and what was most likely meant. */
final class Suggestion {
    private Suggestion() {}

    /** Of an unknown member that resembles no other. */
    static Parameters none(String name, List<String> known) {
        return member(name, known, advice("advice.member", Map.of()));
    }

    /** Of an unknown member that was most likely meant to be another. */
    static Parameters of(String name, String meant, List<String> known) {
        return member(name, known, advice("advice.nearest-member", Map.of("word", new Parameter.Words(meant))));
    }

    /** Of a word outside a closed list; it may resemble a code of the list or one of its labels. */
    static Parameters constant(String text, Class<? extends Enum<?>> type) {
        List<? extends Enum<?>> constants = Arrays.asList(type.getEnumConstants());
        Optional<? extends Enum<?>> nearest = NearestWord.of(text, constants, Suggestion::words);
        return Parameters.none()
                .with("value", ScalarReader.shortened(text))
                .with("known", constants.stream().<String>map(Enum::name).toList())
                .with("advice", nearest.<Parameter>map(Suggestion::advice).orElse(advice("advice.value", Map.of())));
    }

    private static List<String> words(Enum<?> constant) {
        return constant instanceof Labelled labelled
                ? List.of(constant.name(), labelled.label(Locale.FRENCH), labelled.label(Locale.ENGLISH))
                : List.of(constant.name());
    }

    private static Parameter advice(Enum<?> nearest) {
        Parameter word = new Parameter.Words(nearest.name());
        return nearest instanceof Labelled labelled
                ? advice("advice.nearest-constant", Map.of("word", word, "label", new Parameter.Label(labelled)))
                : advice("advice.nearest-value", Map.of("word", word));
    }

    private static Parameters member(String name, List<String> known, Parameter advice) {
        return Parameters.none()
                .with("name", ScalarReader.shortened(name))
                .with("known", known)
                .with("advice", advice);
    }

    private static Parameter advice(String key, Map<String, Parameter> parameters) {
        return new Parameter.Text(language -> Structure.WORDING.text(key, parameters, language.locale()));
    }
}

package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.text.Template;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules hand to their texts is what the texts use, in both languages, and what the catalogue says of them. */
class TextParametersTest {
    private static final Map<String, Entry> ENTRIES =
            Entry.all().stream().collect(Collectors.toMap(entry -> entry.rule().id(), entry -> entry));
    private static final Map<String, String> FRENCH = RuleTexts.all(Language.FRENCH);
    private static final Map<String, String> ENGLISH = RuleTexts.all(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameNames() {
        Set<String> differing = new TreeSet<>(FRENCH.keySet());
        differing.addAll(ENGLISH.keySet());
        differing.removeIf(key -> FRENCH.containsKey(key)
                && ENGLISH.containsKey(key)
                && Template.names(FRENCH.get(key)).equals(Template.names(ENGLISH.get(key))));
        assertThat(differing)
                .as("keys of one language only, or with other names in the other")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFindingCarriesWhatTheTextsUse(String id) {
        List<Finding> findings = entry(id).findings().toList();
        assertThat(findings).as("findings of %s", id).isNotEmpty();
        for (Language language : Language.values()) {
            Set<String> used = used(id, language);
            Set<String> usedAtAll = usedAtAll(id, language);
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(
                                    finding.getParameters().asMap().keySet())
                            .as("names that %s carries; its texts use %s in %s", finding, usedAtAll, language)
                            .containsAll(used)
                            .isSubsetOf(usedAtAll));
        }
    }

    @ParameterizedTest
    @MethodSource("withCases")
    void everyReasonCarriesWhatItsTextUses(String id) {
        List<Undecided> ofTheRule = undecided(id)
                .filter(undecided -> !undecided.getReason().startsWith("engine."))
                .toList();
        assertThat(ofTheRule)
                .allSatisfy(undecided -> assertThat(
                                undecided.getParameters().asMap().keySet())
                        .as("names that %s carries", undecided)
                        .containsExactlyInAnyOrderElementsOf(
                                Template.names(Objects.requireNonNull(FRENCH.get(undecided.getReason())))));
    }

    @Test
    void theCatalogueDeclaresWhatTheTextsUse() throws IOException {
        Map<String, Set<String>> declared = declared();
        assertThat(declared.keySet()).containsExactlyInAnyOrderElementsOf(ENTRIES.keySet());
        for (Language language : Language.values()) {
            assertThat(declared)
                    .allSatisfy((id, names) -> assertThat(names)
                            .as("parameters of %s in rules.json, and the names of its texts in %s", id, language)
                            .containsAll(used(id, language))
                            .isSubsetOf(usedAtAll(id, language)));
        }
    }

    private static Map<String, Set<String>> declared() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("rules.json"));
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject().getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(
                            rule -> rule.getString("id"),
                            rule -> rule.getJsonObject("parameters").keySet()));
        }
    }

    private static Set<String> used(String id, Language language) {
        return RuleTexts.usedByFindings(entry(id).rule(), language);
    }

    /** Parts of sentences are values of the text they stand in; what they are made of, a finding may carry as well. */
    private static Set<String> usedAtAll(String id, Language language) {
        Set<String> names = new TreeSet<>(used(id, language));
        names.addAll(RuleTexts.usedByParts(entry(id).rule(), language == Language.FRENCH ? FRENCH : ENGLISH));
        return names;
    }

    private static Stream<Undecided> undecided(String id) {
        return entry(id).examples().stream().flatMap(example -> example.outcome().undecided().stream());
    }

    static Stream<String> ids() {
        return ENTRIES.keySet().stream().sorted();
    }

    static Stream<String> withCases() {
        return ids().filter(id -> !entry(id).examples().isEmpty());
    }

    private static Entry entry(String id) {
        return Objects.requireNonNull(ENTRIES.get(id), id);
    }
}

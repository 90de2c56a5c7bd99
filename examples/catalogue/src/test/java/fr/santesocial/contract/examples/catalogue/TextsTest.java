package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.DocumentFaults;
import fr.santesocial.contract.json.FaultCause;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the catalogue are complete, and those in French are for people who know contracts, not programs. */
class TextsTest {
    private static final int LONGEST_TITLE = 80;
    private static final List<RuleDescriptor> RULES =
            Entry.all().stream().map(Entry::rule).toList();
    private static final Set<String> OF_READING = Stream.concat(
                    DocumentFaults.descriptors().stream().map(RuleDescriptor::id),
                    DocumentFaults.causes().stream().map(FaultCause::id))
            .collect(Collectors.toSet());
    private static final Pattern PARAMETER = Pattern.compile("\\{[^|}]*[|}]");

    /** Only words that mean nothing else to an officer: a tableau de bord, an instance or an objet are none of them. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile(
            "(?iU)\\b(java|json|xml|yaml|csv|sql|api|uri|null|true|false|string|boolean|bool[ée]en(ne)?|array|integer"
                    + "|enum|object|regex|parser?|parsing|token|pointer|pointeur|hash|runtime"
                    + "|schema|bug|log|stack|backend|frontend|framework|patch|bytes?|octets?|unicode|ascii|utf-8"
                    + "|cha[îi]nes? de caract[èe]res|expressions? r[ée]guli[èe]res?|objets? json|types? de donn[ée]es"
                    + "|attributs?|it[ée]rations?|instanci\\w*|s[ée]rialis\\w*|d[ée]s[ée]rialis\\w*|impl[ée]ment\\w*)\\b"
                    // names of members (startDate), of constants (IN_FORCE), and pointers (/term/start)
                    + "|(?-i:\\b\\p{Ll}+\\p{Lu}\\w*|\\b\\p{Lu}+_\\p{Lu}+\\b|(?<!\\S)/\\p{L})");

    @ParameterizedTest
    @EnumSource
    void titlesAreShortAndDistinct(Language language) {
        assertThat(RULES.stream().map(rule -> RulePage.title(rule, language)))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).hasSizeLessThanOrEqualTo(LONGEST_TITLE));
    }

    @ParameterizedTest
    @EnumSource
    void textsAreComplete(Language language) {
        Map<String, String> texts = RuleTexts.all(language);
        for (RuleDescriptor rule : RULES) {
            assertThat(texts)
                    .containsKeys(List.of("title", "message", "why", "fix").stream()
                            .map(part -> rule.id() + "." + part)
                            .toArray(String[]::new));
        }
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    /** Faults of reading are about files: what their editors call things must be named, and what to type stands in quotes. */
    private static final Pattern OF_FILES =
            Pattern.compile("(?iU)\\b(json|utf-8|octets?|unicode)\\b|\"[^\"]*\"(: (true|false))?|\\(null\\)|« null »");

    @Test
    void frenchHasNoWordsOfPrograms() {
        Map<String, String> found = new TreeMap<>();
        french().forEach((key, text) -> {
            String words = PARAMETER.matcher(text).replaceAll(" ");
            Matcher word = FOR_PROGRAMS.matcher(
                    isOfReading(key) ? OF_FILES.matcher(words).replaceAll(" ") : words);
            if (word.find()) {
                found.put(key, word.group());
            }
        });
        assertThat(found).as("words that an officer cannot know").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La valeur est null.",
                "Un objet JSON est attendu.",
                "Ce booléen manque.",
                "Renseignez startDate.",
                "Le contrat est IN_FORCE.",
                "Voyez à /term/start.",
            })
    void wordsOfProgramsAreSeen(String text) {
        assertThat(FOR_PROGRAMS.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le tableau de bord de l'instance a pour objet le suivi et/ou l'évaluation.",
                "La CAF et l'ARS signent ; le CCAS n'a pas de chaîne hiérarchique.",
                "Le champ de la fiche n'a de valeur nulle part.",
            })
    void wordsOfContractsAreNotTakenForThem(String text) {
        assertThat(FOR_PROGRAMS.matcher(text).find()).isFalse();
    }

    private static boolean isOfReading(String key) {
        return key.startsWith("sample.") || OF_READING.contains(RuleTexts.ruleOf(key));
    }

    /** Everything in French that the catalogue says by itself, with where it stands. */
    private static Map<String, String> french() {
        Map<String, String> texts = new TreeMap<>(RuleTexts.all(Language.FRENCH));
        for (RuleDescriptor rule : RULES) {
            Cases.of(rule.id())
                    .forEach(pair -> texts.put(pair.toString(), pair.name().get(Language.FRENCH)));
            ReadingCases.of(rule.id())
                    .forEach(pair -> texts.put(
                            pair.fault() + ".case " + pair, pair.name().get(Language.FRENCH)));
        }
        for (Obligation obligation : Obligation.all()) {
            String words = obligation.words().get(Language.FRENCH);
            texts.put(
                    "coverage.csv: " + words, words + " " + obligation.subject().get(Language.FRENCH));
            texts.put("coverage.csv, reason: " + words, obligation.reason().get(Language.FRENCH));
        }
        ResourceBundle words = ResourceBundle.getBundle(
                "fr.santesocial.contract.examples.catalogue.catalogue", Language.FRENCH.locale());
        words.keySet().forEach(key -> texts.put(key, words.getString(key)));
        return texts;
    }
}

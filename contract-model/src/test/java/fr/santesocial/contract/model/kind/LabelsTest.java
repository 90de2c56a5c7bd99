package fr.santesocial.contract.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.CompiledTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every constant of every closed list has a label in both languages, and no label is left over. */
class LabelsTest {

    static List<Labelled> constants() {
        List<Labelled> constants = new ArrayList<>();
        for (Class<?> type : CompiledTypes.besides(Labelled.class)) {
            if (type.isEnum() && Labelled.class.isAssignableFrom(type)) {
                for (Object constant : type.getEnumConstants()) {
                    constants.add((Labelled) constant);
                }
            }
        }
        return constants;
    }

    @Test
    void everyEnumOfThePackageIsLabelled() {
        assertThat(CompiledTypes.besides(Labelled.class))
                .hasSizeGreaterThan(20)
                .filteredOn(Class::isEnum)
                .as("enums of the package: let them implement Labelled")
                .allMatch(Labelled.class::isAssignableFrom)
                .as("enums whose label would depend on a class of its own for a constant: leave bodies out")
                .allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theBundleHasOneLabelPerConstantAndNoOther(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Labelled constant : constants()) {
            expected.add(key(constant));
        }
        assertThat(bundle(language).keySet())
                .as("keys of labels_%s.properties: add what is missing, take out what no constant uses", language)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noLabelIsGivenTwice(String language) throws IOException {
        try (InputStream in = open("labels_" + language + ".properties")) {
            List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys)
                    .as("keys of labels_%s.properties, of which the last would win", language)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("constants")
    void bothLabelsAreWordsForPeople(Labelled constant) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String label = constant.label(locale);
            assertThat(label)
                    .as("%s label of %s", locale, key(constant))
                    .isNotBlank()
                    .isEqualTo(label.strip())
                    .isNotEqualTo(key(constant))
                    .isNotEqualTo(constant.name())
                    .doesNotContain("_", "TODO", "\ufffd", "Ã");
            assertThat(startsLowerCaseOrWithAnAcronym(label))
                    .as("%s label of %s starts in lower case, or with an acronym: %s", locale, key(constant), label)
                    .isTrue();
        }
    }

    @Test
    void noTwoConstantsOfAListShareALabel() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Map<String, Labelled> seen = new HashMap<>();
            for (Labelled constant : constants()) {
                String list = constant.getClass().getSimpleName();
                assertThat(seen.put(list + ": " + constant.label(locale), constant))
                        .as("constant with the same %s label as %s", locale, key(constant))
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-BE", "fr-CA", "fr-Latn-FR"})
    void anyFrenchLocaleGivesFrench(String tag) {
        assertThat(ActionStatus.PARTLY_DONE.label(Locale.forLanguageTag(tag))).isEqualTo("partiellement réalisée");
        assertThat(ContractKind.CLS.label(Locale.forLanguageTag(tag))).isEqualTo("contrat local de santé (CLS)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "de-DE", "tr-TR", "und"})
    void anyOtherLocaleGivesEnglish(String tag) {
        assertThat(ActionStatus.PARTLY_DONE.label(Locale.forLanguageTag(tag))).isEqualTo("partly done");
        assertThat(ContractKind.CLS.label(Locale.forLanguageTag(tag))).isEqualTo("local health contract (CLS)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "de-DE"})
    void theLocaleOfTheMachineDoesNotMatter(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(ActionStatus.LATE.label(Locale.FRENCH)).isEqualTo("en retard");
            assertThat(ActionStatus.LATE.label(Locale.ITALIAN)).isEqualTo("late");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static boolean startsLowerCaseOrWithAnAcronym(String label) {
        String word = label.split("[ ,)]", 2)[0];
        return Character.isLowerCase(word.codePointAt(0)) || word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String key(Labelled constant) {
        return constant.getClass().getSimpleName() + "." + constant.name();
    }

    private static Properties bundle(String language) throws IOException {
        Properties labels = new Properties();
        try (Reader reader =
                new InputStreamReader(open("labels_" + language + ".properties"), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }

    private static InputStream open(String resource) {
        InputStream in = Labelled.class.getResourceAsStream(resource);
        assertThat(in).as("resource %s beside Labelled", resource).isNotNull();
        return in;
    }
}

package fr.santesocial.contract.examples.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.text.Template;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final String BUNDLE = "fr.santesocial.contract.examples.page.page";
    private static final ResourceBundle FRENCH = ResourceBundle.getBundle(BUNDLE, Locale.FRENCH);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
    /** Keys that are made up of a beginning and a name of the code. */
    private static final List<String> FAMILIES_OF_KEYS = List.of(
            "section.", "fact.", "count.", "findings.", "weight.", "basis.", "family.", "indicators.", "period.");

    private static final Words IN_FRENCH = new Words(Language.FRENCH);
    private static final Words IN_ENGLISH = new Words(Language.ENGLISH);

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(FRENCH.keySet()).allSatisfy(key -> {
            assertThat(FRENCH.getString(key)).isNotBlank();
            assertThat(ENGLISH.getString(key)).isNotBlank();
            assertThat(names(ENGLISH, key)).as(key).isEqualTo(names(FRENCH, key));
        });
    }

    private static Set<String> names(ResourceBundle bundle, String key) {
        return new TreeSet<>(Template.names(bundle.getString(key)));
    }

    @Test
    void everyTextIsUsedAndEveryTextUsedIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher literal = Pattern.compile("\"([a-z]+(?:[.-][a-zA-Z-]+)*)\"").matcher(sources());
        while (literal.find()) {
            used.add(literal.group(1));
        }
        assertThat(FRENCH.keySet().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> FAMILIES_OF_KEYS.stream().noneMatch(key::startsWith)))
                .as("texts that nothing uses")
                .isEmpty();
        assertThat(used.stream().filter(key -> key.contains(".")).filter(TextsTest::looksLikeAKey))
                .as("texts that are missing")
                .allMatch(FRENCH::containsKey);
    }

    private static boolean looksLikeAKey(String literal) {
        String family = literal.substring(0, literal.indexOf('.') + 1);
        return FRENCH.keySet().stream().anyMatch(key -> key.startsWith(family))
                && !literal.equals("action.too-few-objectives")
                && !literal.endsWith(".name")
                && !FRENCH.containsKey("fact." + literal)
                && !literal.startsWith("period.");
    }

    private static String sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            return Stream.concat(java, templates)
                    .filter(Files::isRegularFile)
                    .map(TextsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyFamilyOfRulesAndEveryBasisHasAName() {
        assertThat(Rulebook.rules())
                .allSatisfy(rule -> assertThat(FRENCH.keySet())
                        .contains("family." + rule.descriptor().family()));
        assertThat(Basis.values())
                .allSatisfy(basis -> assertThat(FRENCH.keySet()).contains("basis." + basis.name()));
    }

    @Test
    void periodsReadAsPeopleWriteThem() {
        PartialDate day = PartialDate.of(2022, 3, 1);
        PartialDate year = PartialDate.of(2025);
        assertThat(IN_FRENCH.period(
                        period().start(day).end(PartialDate.of(2022, 4, 2)).build()))
                .isEqualTo("du 1er mars 2022 au 2 avril 2022");
        assertThat(IN_FRENCH.period(period().start(day).end(year).build())).isEqualTo("de 1er mars 2022 à 2025");
        assertThat(IN_FRENCH.period(period().start(year).end(year).build())).isEqualTo("2025");
        assertThat(IN_FRENCH.period(period().start(day).build())).isEqualTo("à partir du 1er mars 2022");
        assertThat(IN_FRENCH.period(period().end(year).text("un jour").build()))
                .isEqualTo("jusqu'à 2025, «\u00A0un jour\u00A0»");
        assertThat(IN_ENGLISH.period(period().start(year).build())).isEqualTo("from 2025");
    }

    private static Period.Builder period() {
        return Period.builder();
    }

    @Test
    void amountsAndQuantitiesReadAsPeopleWriteThem() {
        assertThat(IN_FRENCH.euros(new BigDecimal("8500.5"))).isEqualTo("8\u00A0500,50\u00A0€");
        assertThat(IN_FRENCH.amount(Amount.builder()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.TEN)
                        .text("à voir")
                        .build()))
                .isEqualTo("entre 1\u00A0€ et 10\u00A0€, «\u00A0à voir\u00A0»");
        assertThat(IN_FRENCH.amount(Amount.builder().share(BigDecimal.TEN).build()))
                .isEqualTo("10\u00A0%");
        assertThat(IN_FRENCH.quantity(Quantity.builder()
                        .value(BigDecimal.valueOf(30))
                        .approximate(true)
                        .unit("séances")
                        .build()))
                .isEqualTo("environ 30\u00A0séances");
        assertThat(IN_ENGLISH.quantity(
                        Quantity.builder().minimum(BigDecimal.ONE).build()))
                .isEqualTo("at least 1");
        assertThat(IN_ENGLISH.quantity(
                        Quantity.builder().value(BigDecimal.ONE).unit("%").build()))
                .isEqualTo("1%");
    }
}

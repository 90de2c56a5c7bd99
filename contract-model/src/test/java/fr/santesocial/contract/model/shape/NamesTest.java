package fr.santesocial.contract.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final String FRENCH = "names_fr.properties";
    private static final String ENGLISH = "names_en.properties";

    @ParameterizedTest
    @ValueSource(strings = {FRENCH, ENGLISH})
    void everyTypeAndMemberIsNamed(String file) {
        Properties names = load(file);
        List<String> missing = keys().filter(key -> !names.containsKey(key)).toList();

        assertThat(missing).as("keys to add to %s", file).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FRENCH, ENGLISH})
    void noNameIsBlank(String file) {
        Properties names = load(file);
        List<String> blank = names.stringPropertyNames().stream()
                .filter(key -> names.getProperty(key).isBlank())
                .sorted()
                .toList();

        assertThat(blank).as("keys without a name in %s", file).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FRENCH, ENGLISH})
    void noKeyIsUnused(String file) {
        TreeSet<String> unused = new TreeSet<>(load(file).stringPropertyNames());
        keys().forEach(unused::remove);

        assertThat(unused).as("keys to remove from %s", file).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FRENCH, ENGLISH})
    void noKeyIsWrittenTwice(String file) {
        List<String> written = text(file)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(written).as("keys of %s", file).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {FRENCH, ENGLISH})
    void membersOfOneTypeAreToldApart(String file) {
        Properties names = load(file);

        assertThat(Shapes.all())
                .allSatisfy(shape -> assertThat(shape.members())
                        .as("names of the members of %s in %s", shape.type().getSimpleName(), file)
                        .extracting(member -> names.getProperty(key(shape, member)))
                        .doesNotHaveDuplicates());
    }

    @Test
    void typesAndMembersAreCalledByTheNamesOfTheLanguageAsked() {
        assertThat(Shapes.all())
                .allSatisfy(NamesTest::assertTypeIsCalledByItsNames)
                .allSatisfy(NamesTest::assertMembersAreCalledByTheirNames);
    }

    @Test
    void anAccentedNameIsReadUnbroken() {
        assertThat(TermShape.TABLE.member("declaredDuration"))
                .hasValueSatisfying(
                        member -> assertThat(member.label(Locale.FRANCE)).isEqualTo("durée annoncée"));
    }

    @Test
    void aGermanLocaleGivesEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);

            assertThat(FinancingShape.TABLE.label(Locale.GERMANY)).isEqualTo("financing");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertTypeIsCalledByItsNames(Shape<?> shape) {
        String key = shape.type().getSimpleName();

        assertThat(shape.label(Locale.FRENCH)).as(key).isEqualTo(load(FRENCH).getProperty(key));
        assertThat(shape.label(Locale.ENGLISH)).as(key).isEqualTo(load(ENGLISH).getProperty(key));
    }

    private static void assertMembersAreCalledByTheirNames(Shape<?> shape) {
        Properties french = load(FRENCH);
        Properties english = load(ENGLISH);

        assertThat(shape.members()).allSatisfy(member -> {
            String key = key(shape, member);
            assertThat(member.label(Locale.FRENCH)).as(key).isEqualTo(french.getProperty(key));
            assertThat(member.label(Locale.ENGLISH)).as(key).isEqualTo(english.getProperty(key));
        });
    }

    private static Stream<String> keys() {
        return Shapes.all().stream()
                .flatMap(shape -> Stream.concat(
                        Stream.of(shape.type().getSimpleName()),
                        shape.members().stream().map(member -> key(shape, member))));
    }

    private static String key(Shape<?> shape, Member<?> member) {
        return shape.type().getSimpleName() + "." + member.name();
    }

    private static Properties load(String file) {
        Properties names = new Properties();
        try {
            names.load(new StringReader(text(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

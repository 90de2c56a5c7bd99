package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.text.Template;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes of our small files say what their records say, and everything has a name in both languages. */
class FileShapesTest {
    static Stream<Shape<?>> shapes() {
        return Stream.of(
                ProfileFile.SHAPE,
                RuleChange.SHAPE,
                ParameterValue.SHAPE,
                DerogationFile.SHAPE,
                GrantedDerogation.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hasOneMemberPerComponent(Shape<?> shape) {
        List<RecordComponent> components = Arrays.asList(shape.type().getRecordComponents());
        // extends is a word that Java keeps for itself
        assertThat(shape.members().stream().map(member -> member.name().replace("extends", "extending")))
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(shape.members().stream().map(Member::presence))
                .containsExactlyElementsOf(
                        components.stream().map(FileShapesTest::presence).toList());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isNamedInBothLanguages(Shape<?> shape) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(shape.label(locale)).isNotBlank();
            assertThat(shape.members())
                    .extracting(member -> member.label(locale))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle french = FileTexts.bundle(Locale.FRENCH);
        ResourceBundle english = FileTexts.bundle(Locale.ENGLISH);
        assertThat(new TreeSet<>(french.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(Template.names(french.getString(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(Template.names(english.getString(key))));
    }

    private static Presence presence(RecordComponent component) {
        return component.getType() == Optional.class
                ? Presence.OPTIONAL
                : component.getType() == List.class ? Presence.LIST : Presence.REQUIRED;
    }
}

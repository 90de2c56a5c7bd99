package fr.santesocial.contract.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.generators.Samples;
import fr.santesocial.contract.model.value.Actor;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft is given under a name is what the value answers under that name, and nowhere else. */
class DraftTest {

    static Collection<Shape<?>> shapes() {
        return Shapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void putsEachMemberInItsOwnPlace(Shape<T> shape) throws Exception {
        T bare = Samples.bare(shape);
        for (Member<T> member : shape.members()) {
            Draft<T> draft = Samples.bareDraft(shape);
            draft.put(member, Samples.otherContent(member));
            T value = draft.build();
            assertHolds(shape, value, member, Samples.otherContent(member));
            for (Member<T> other : shape.members()) {
                if (!other.equals(member)) {
                    assertThat(other.get(value))
                            .as("%s after \"%s\" was set: mend the setter in its row", other, member.name())
                            .isEqualTo(other.get(bare));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void takesEveryMemberAtOnce(Shape<T> shape) throws Exception {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            draft.put(member, Samples.content(member));
        }
        T value = draft.build();
        for (Member<T> member : shape.members()) {
            assertHolds(shape, value, member, Samples.content(member));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void needsTheRequiredMembersAndNoOther(Shape<T> shape) {
        assertThat(Samples.bare(shape)).isEqualTo(Samples.bare(shape));
        for (Member<T> left : shape.members()) {
            if (left.presence() == Presence.REQUIRED) {
                Draft<T> draft = shape.draft();
                shape.members().stream()
                        .filter(member -> member != left && Samples.isNeeded(shape, member))
                        .forEach(member -> draft.put(member, Samples.content(member)));
                assertThatThrownBy(draft::build)
                        .as("%s without \"%s\"", shape.type().getSimpleName(), left.name())
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void needsOneOfTheMembersOfWhichOneMustBePresent(Shape<T> shape) {
        for (Member<T> single : shape.atLeastOneOf()) {
            Draft<T> draft = shape.draft();
            draft.put(single, Samples.content(single));
            assertThat(single.get(draft.build())).isEqualTo(Samples.content(single));
        }
        boolean nothingIsNeeded = shape.members().stream().allMatch(member -> member.presence() != Presence.REQUIRED);
        if (!shape.atLeastOneOf().isEmpty()) {
            assertThatThrownBy(() -> shape.draft().build()).isInstanceOf(IllegalStateException.class);
        } else if (nothingIsNeeded) {
            T empty = shape.draft().build();
            assertThat(shape.members()).allMatch(member -> member.values(empty).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Signatory.class, Actor.class, Pilot.class, Partner.class})
    void whoIsMentionedMustBeNamed(Class<?> type) {
        assertThat(Shapes.of(type).atLeastOneOf())
                .as("what names a %s", type.getSimpleName())
                .hasSize(2)
                .extracting(Member::name)
                .contains("organisation");
    }

    @Test
    void onlyTypesOfTheModelHaveAShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.of(String.class))
                .withMessageContaining("java.lang.String");
    }

    private static <T> void assertHolds(Shape<T> shape, T value, Member<T> member, Object content) throws Exception {
        String row = shape.type().getSimpleName() + "Shape, row \"" + member.name() + "\"";
        assertThat(member.get(value)).as("%s: mend its getter or setter", row).isEqualTo(content);
        List<?> contents = content instanceof List<?> list ? list : List.of(content);
        assertThat(member.values(value)).as("%s: values", row).isEqualTo(contents);
        Method accessor = ShapesMatchAccessorsTest.accessor(shape, member);
        Object answer = accessor.invoke(value);
        Object bare = answer instanceof Optional<?> optional ? optional.orElseThrow() : answer;
        assertThat(bare)
                .as("%s: mend its getter, its accessor answers otherwise", row)
                .isEqualTo(content);
    }
}

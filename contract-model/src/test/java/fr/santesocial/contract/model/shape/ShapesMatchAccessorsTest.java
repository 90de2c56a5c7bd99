package fr.santesocial.contract.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.CompiledTypes;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape says of its type what the accessors of the type say, no more and no less. */
class ShapesMatchAccessorsTest {

    static Collection<Shape<?>> shapes() {
        return Shapes.all();
    }

    @Test
    void everyTypeOfTheModelHasAShape() {
        List<String> types = Stream.of(Contract.class, PartialDate.class)
                .flatMap(neighbour -> CompiledTypes.besides(neighbour).stream())
                .filter(type -> type.isInterface() && type.isSealed())
                .map(Class::getName)
                .toList();
        assertThat(types).hasSizeGreaterThan(45);
        assertThat(Shapes.all())
                .extracting(shape -> shape.type().getName())
                .as("shapes reached from the contract: write the missing XShape, and nest it in its owner's")
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hasOneMemberPerAccessor(Shape<?> shape) {
        assertThat(shape.members())
                .extracting(Member::name)
                .as("members of %sShape: add the missing row, or take out the row without accessor", simpleName(shape))
                .containsExactlyInAnyOrderElementsOf(accessors(shape.type())
                        .map(ShapesMatchAccessorsTest::property)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void saysHowOftenEachMemberOccurs(Shape<?> shape) {
        for (Member<?> member : shape.members()) {
            assertThat(member.presence())
                    .as(
                            "%sShape, row \"%s\": use required, optional or list as the accessor does",
                            simpleName(shape), member.name())
                    .isEqualTo(presence(accessor(shape, member)));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void saysWhatEachMemberHolds(Shape<?> shape) {
        for (Member<?> member : shape.members()) {
            assertThat(javaType(member.kind()))
                    .as(
                            "%sShape, row \"%s\": choose the kind for the accessor's type",
                            simpleName(shape), member.name())
                    .isEqualTo(element(accessor(shape, member)));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void knowsIdsAndReferencesFromWords(Shape<?> shape) {
        for (Member<?> member : shape.members()) {
            boolean isId =
                    member.kind() instanceof ValueKind.Identifier || member.kind() instanceof ValueKind.Reference;
            Pattern pattern = elementOf(accessor(shape, member)).getAnnotation(Pattern.class);
            assertThat(pattern != null && pattern.regexp().equals(Limits.IDENTIFIER))
                    .as(
                            "%s.%s: an id or a reference has the pattern of ids, nothing else has",
                            simpleName(shape), member.name())
                    .isEqualTo(isId);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void numbersItsMembersInOrder(Shape<?> shape) {
        for (int i = 0; i < shape.members().size(); i++) {
            Member<?> member = shape.members().get(i);
            assertThat(member.position()).as("position of %s", member).isEqualTo(i);
            assertThat(shape.member(member.name()).map(Object::hashCode)).contains(member.hashCode());
        }
        assertThat(shape.member("no such member")).isEmpty();
    }

    static Stream<Method> accessors(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0);
    }

    static Method accessor(Shape<?> shape, Member<?> member) {
        return accessors(shape.type())
                .filter(method -> property(method).equals(member.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        simpleName(shape) + " has no accessor for \"" + member.name() + "\": mend the row's name"));
    }

    /** What carries the annotations of one value: the accessor, or the type argument of its Optional or List. */
    static AnnotatedElement elementOf(Method accessor) {
        return accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                ? container.getAnnotatedActualTypeArguments()[0]
                : accessor;
    }

    private static String property(Method accessor) {
        String name = accessor.getName();
        String bare = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
        return bare.isEmpty() ? name : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    private static Presence presence(Method accessor) {
        Class<?> container = accessor.getReturnType();
        return container == Optional.class
                ? Presence.OPTIONAL
                : container == List.class ? Presence.LIST : Presence.REQUIRED;
    }

    private static Type element(Method accessor) {
        return accessor.getGenericReturnType() instanceof ParameterizedType container
                ? container.getActualTypeArguments()[0]
                : accessor.getReturnType();
    }

    private static Class<?> javaType(ValueKind<?> kind) {
        if (kind instanceof ValueKind.Text
                || kind instanceof ValueKind.Identifier
                || kind instanceof ValueKind.Reference) {
            return String.class;
        } else if (kind instanceof ValueKind.WholeNumber) {
            return Integer.class;
        } else if (kind instanceof ValueKind.DecimalNumber) {
            return BigDecimal.class;
        } else if (kind instanceof ValueKind.Flag) {
            return Boolean.class;
        } else if (kind instanceof ValueKind.Date) {
            return PartialDate.class;
        } else if (kind instanceof ValueKind.Length) {
            return Period.class;
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            return choice.type();
        } else if (kind instanceof ValueKind.Nested<?> nested) {
            return nested.shape().get().type();
        }
        throw new IllegalStateException("teach this test the Java type of " + kind);
    }

    private static String simpleName(Shape<?> shape) {
        return shape.type().getSimpleName();
    }
}

package fr.santesocial.contract.rules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint that stands anywhere on the model is one that the rules read and judge. */
class ConstraintsTest {
    static Collection<Shape<?>> shapes() {
        return Shapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyConstraintIsJudgedByExactlyOneRule(Shape<?> shape) {
        for (Member<?> member : shape.members()) {
            for (Annotation annotation : Constraints.of(shape, member)) {
                assertThat(ValueRules.RULES)
                        .as("rules that judge %s of %s.%s: teach one of them", annotation, shape, member.name())
                        .filteredOn(rule -> rule.demand(annotation).isPresent())
                        .singleElement()
                        .satisfies(rule -> assertThat(rule.shapes())
                                .as("types that %s looks at", rule.descriptor().id())
                                .contains(shape));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noConstraintStandsWhereTheRulesDoNotRead(Shape<?> shape) {
        List<Annotation> read = shape.members().stream()
                .flatMap(member -> Constraints.of(shape, member).stream())
                .toList();
        List<Annotation> standing = new ArrayList<>(constraints(shape.type()));
        for (Method method : shape.type().getMethods()) {
            standing.addAll(constraintsOnce(method));
        }
        assertThat(standing)
                .as("constraints of %s: on its class, its accessors, their types and type arguments", shape)
                .containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void eachRuleLooksOnlyAtTypesWithAKindOfValueThatItJudges() {
        for (ValueRule rule :
                List.of(new Blank(), new TooLong(), new IdMalformed(), new OutOfRange(), new TooManyDigits())) {
            Set<Class<?>> judged = Shapes.all().stream()
                    .flatMap(shape -> Constraints.of(shape, rule, ValueRules.RULES).members().stream())
                    .map(each -> each.member().kind().getClass())
                    .collect(Collectors.toSet());
            assertThat(judged).isNotEmpty();
            assertThat(rule.shapes())
                    .as("types that %s looks at", rule.descriptor().id())
                    .allSatisfy(shape -> assertThat(shape.members())
                            .anyMatch(member -> judged.contains(member.kind().getClass())));
        }
    }

    @Test
    void anAnnotationThatNoRuleKnowsIsRefused() {
        List<ValueRule> withoutLengths = ValueRules.RULES.stream()
                .filter(rule -> !(rule instanceof TooLong))
                .toList();
        assertThatThrownBy(() -> Constraints.of(Shapes.contract(), new Blank(), withoutLengths))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Contract bears @")
                .hasMessageContaining("Size")
                .hasMessageContaining("value.blank");
    }

    // What stands before a method annotates the method and, where it may, its type: that is one constraint, not two.
    private static List<Annotation> constraintsOnce(Method method) {
        List<Annotation> found = new ArrayList<>(constraints(method));
        AnnotatedType type = method.getAnnotatedReturnType();
        if (found.isEmpty()) {
            collect(type, found);
        } else {
            collectBelow(type, found);
        }
        return found;
    }

    private static void collect(AnnotatedType type, List<Annotation> into) {
        into.addAll(constraints(type));
        collectBelow(type, into);
    }

    private static void collectBelow(AnnotatedType type, List<Annotation> into) {
        if (type instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
                collect(argument, into);
            }
        } else if (type instanceof AnnotatedArrayType array) {
            collect(array.getAnnotatedGenericComponentType(), into);
        }
    }

    private static List<Annotation> constraints(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }
}

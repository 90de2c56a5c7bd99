package fr.santesocial.contract.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.generators.Samples;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application's own validator sees every constraint of the model, through the accessors, at the right place. */
class ConstraintsAreSeenTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Collection<Shape<?>> shapes() {
        return Shapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void everyMemberHasTheConstraintsOfItsKind(Shape<T> shape) {
        for (Member<T> member : shape.members()) {
            assertThat(annotations(shape, member))
                    .as("constraints of %s.%s: see members of the same kind", name(shape), member.name())
                    .containsAll(expected(member.kind(), member.presence()));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void eachBreachIsOneViolationAtItsPlace(Shape<T> shape) {
        for (Member<T> member : shape.members()) {
            for (Breach breach : breaches(shape, member)) {
                T value = with(shape, member, breach.content());
                assertThat(VALIDATOR.validate(value))
                        .as("violations of %s.%s by %s", name(shape), member.name(), breach)
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.getPropertyPath()).hasToString(path(member, "<list element>"));
                            assertThat(constraint(violation)).isEqualTo(breach.constraint());
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void theLastValueAllowedIsAllowed(Shape<T> shape) {
        assertThat(VALIDATOR.validate(Samples.bare(shape))).isEmpty();
        for (Member<T> member : shape.members()) {
            for (Object content : allowed(shape, member)) {
                assertThat(VALIDATOR.validate(with(shape, member, content)))
                        .as("violations of %s.%s by %s", name(shape), member.name(), shown(content))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void aBreachInsideIsSeenFromOutside(Shape<T> shape) {
        for (Member<T> member : shape.members()) {
            if (member.kind() instanceof ValueKind.Nested<?> nested) {
                Shape<?> inner = nested.shape().get();
                Member<?> words = words(inner);
                T value = with(shape, member, broken(inner, words.name()));
                String place = words.presence() == Presence.LIST ? "[0].<list element>" : "";
                assertThat(VALIDATOR.validate(value))
                        .as("violations inside %s.%s: is @Valid missing on its type?", name(shape), member.name())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.getPropertyPath())
                                .hasToString(path(member, "").replaceAll("\\.$", "") + "." + words.name() + place));
            }
        }
    }

    private static List<Class<? extends Annotation>> expected(ValueKind<?> kind, Presence presence) {
        if (kind instanceof ValueKind.Text) {
            return List.of(presence == Presence.OPTIONAL ? NotBlankIfPresent.class : NotBlank.class, Size.class);
        } else if (kind instanceof ValueKind.Identifier || kind instanceof ValueKind.Reference) {
            return List.of(Pattern.class);
        } else if (kind instanceof ValueKind.DecimalNumber) {
            return List.of(Digits.class);
        } else if (kind instanceof ValueKind.Nested) {
            return List.of(Valid.class);
        }
        return List.of();
    }

    private static <T> List<Breach> breaches(Shape<T> shape, Member<T> member) {
        List<Breach> breaches = new ArrayList<>();
        for (Annotation annotation : element(shape, member).getAnnotations()) {
            for (Object content : breaking(annotation)) {
                breaches.add(new Breach(annotation.annotationType(), as(member.kind(), content)));
            }
        }
        return breaches;
    }

    private static List<?> breaking(Annotation annotation) {
        if (annotation instanceof NotBlank || annotation instanceof NotBlankIfPresent) {
            return List.of("", " ", "\n\t", "\u2028", "\u3000");
        } else if (annotation instanceof Size size) {
            return List.of("x".repeat(size.max() + 1));
        } else if (annotation instanceof Pattern) {
            return List.of("", "É", "-a", "a b", "A1", "a".repeat(65), "a\n");
        } else if (annotation instanceof PositiveOrZero) {
            return List.of(-1);
        } else if (annotation instanceof Min min) {
            return List.of(min.value() - 1);
        } else if (annotation instanceof Max max) {
            return List.of(max.value() + 1);
        } else if (annotation instanceof Digits digits) {
            return List.of(BigDecimal.valueOf(1, digits.fraction() + 1));
        } else if (annotation instanceof Valid) {
            return List.of();
        }
        throw new AssertionError("teach this test a value that breaks " + annotation);
    }

    // Where bounds meet, as in a share of at most 100 with at most 15 digits, the narrower one counts.
    private static <T> List<Object> allowed(Shape<T> shape, Member<T> member) {
        List<Object> allowed = new ArrayList<>();
        AnnotatedElement element = element(shape, member);
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation instanceof Size size) {
                allowed.addAll(List.of("é".repeat(size.max()), "\u00a0", "\n\ud83d\ude00", " x\n"));
            } else if (annotation instanceof Pattern) {
                allowed.addAll(List.of("0", "a-1-", "a".repeat(64)));
            } else if (annotation instanceof PositiveOrZero && !element.isAnnotationPresent(Min.class)) {
                allowed.add(as(member.kind(), 0));
            } else if (annotation instanceof Min min) {
                allowed.add(as(member.kind(), min.value()));
            } else if (annotation instanceof Max max) {
                allowed.add(as(member.kind(), max.value()));
            } else if (annotation instanceof Digits digits && !element.isAnnotationPresent(Max.class)) {
                allowed.add(new BigDecimal("9".repeat(digits.integer()) + "." + "9".repeat(digits.fraction())));
            }
        }
        return allowed;
    }

    private static Object as(ValueKind<?> kind, Object content) {
        if (kind instanceof ValueKind.WholeNumber && content instanceof Number number) {
            return Math.toIntExact(number.longValue());
        }
        return kind instanceof ValueKind.DecimalNumber ? new BigDecimal(content.toString()) : content;
    }

    private static <T> T with(Shape<T> shape, Member<T> member, Object content) {
        Draft<T> draft = Samples.bareDraft(shape);
        draft.put(member, member.presence() == Presence.LIST ? List.of(content) : content);
        return draft.build();
    }

    private static <T> T broken(Shape<T> shape, String member) {
        return with(shape, shape.member(member).orElseThrow(), " ");
    }

    private static Member<?> words(Shape<?> shape) {
        return shape.members().stream()
                .filter(member -> member.kind() instanceof ValueKind.Text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("teach this test how to break a " + name(shape)));
    }

    private static String path(Member<?> member, String element) {
        return member.presence() == Presence.LIST ? member.name() + "[0]." + element : member.name();
    }

    private static Class<? extends Annotation> constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    private static AnnotatedElement element(Shape<?> shape, Member<?> member) {
        return ShapesMatchAccessorsTest.elementOf(ShapesMatchAccessorsTest.accessor(shape, member));
    }

    private static Set<Class<? extends Annotation>> annotations(Shape<?> shape, Member<?> member) {
        return Set.copyOf(Arrays.stream(element(shape, member).getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .toList());
    }

    private static String name(Shape<?> shape) {
        return shape.type().getSimpleName();
    }

    private static String shown(Object content) {
        String text = content.toString();
        return text.length() > 40 ? text.substring(0, 40) + "… (" + text.length() + " characters)" : text;
    }

    /** A content that breaks one constraint and no other. */
    private record Breach(Class<? extends Annotation> constraint, Object content) {
        @Override
        public String toString() {
            return constraint.getSimpleName() + " '" + shown(content) + "'";
        }
    }
}

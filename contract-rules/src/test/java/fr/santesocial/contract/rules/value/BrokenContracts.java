package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Contracts whose single values break the constraints of the model: one wrong everywhere, and others here and there. */
public final class BrokenContracts {
    /** Enough rounds for every annotation of every member to be broken once: no member bears more than three. */
    public static final int ROUNDS = 3;

    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "\n\t",
            "\u2028\u3000",
            "\u00a0",
            "\u0001",
            "\u001f",
            "x",
            "é".repeat(Limits.TEXT),
            "x".repeat(Limits.TEXT + 1),
            " ".repeat(Limits.TEXT + 1),
            "\ud83d\ude00".repeat(Limits.TEXT / 2 + 1),
            "x".repeat(Limits.ADDRESS),
            "x".repeat(Limits.ADDRESS + 1),
            "x".repeat(Limits.LONG_TEXT),
            "x".repeat(Limits.LONG_TEXT + 1),
            "${7*7}",
            "{x}");
    private static final List<Object> IDS = List.of(
            "",
            "a",
            "0",
            "-",
            "-a",
            "a-",
            "A",
            "é",
            "a b",
            "a\n",
            "a_b",
            "\u0661",
            "`",
            "{",
            "/",
            ":",
            "az09-",
            "a".repeat(64),
            "a".repeat(65));
    private static final List<Object> WHOLE_NUMBERS =
            List.of(Integer.MIN_VALUE, -1, 0, 1, 150, 151, 9_999, 10_000, Integer.MAX_VALUE);
    private static final List<Object> DECIMALS = List.of(
            new BigDecimal("-0.01"),
            new BigDecimal("0"),
            new BigDecimal("0.001"),
            new BigDecimal("0.0000001"),
            new BigDecimal("100"),
            new BigDecimal("100.000001"),
            new BigDecimal("100.0000001"),
            new BigDecimal("999999999999999.99"),
            new BigDecimal("1000000000000000"),
            new BigDecimal("1E+15"),
            new BigDecimal("-1E+999999999"),
            new BigDecimal("1E-999999999"),
            new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE));

    private final int round;
    private final Deque<Shape<?>> open = new ArrayDeque<>();
    private final TreeMap<String, String> places = new TreeMap<>();

    private BrokenContracts(int round) {
        this.round = round;
    }

    /**
     * A contract wrong everywhere, and what is wrong where.
     *
     * @param contract the contract
     * @param places every constrained value of it: pointer to "Type.member"
     */
    public record Wrong(Contract contract, TreeMap<String, String> places) {}

    /** A contract in which every constrained value breaks one of its annotations: another one each round. */
    public static Wrong everywhere(int round) {
        BrokenContracts making = new BrokenContracts(round);
        Contract contract = making.whole(Shapes.contract(), "");
        return new Wrong(contract, making.places);
    }

    /** Every constrained property of every type: "Type.member". */
    public static List<String> constrainedProperties() {
        List<String> names = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            for (Member<?> member : shape.members()) {
                if (!Constraints.of(shape, member).isEmpty()) {
                    names.add(name(shape, member));
                }
            }
        }
        return names;
    }

    /** How many annotations the member with the most of them bears. */
    static int mostAnnotations() {
        return Shapes.all().stream()
                .flatMap(shape -> shape.members().stream()
                        .map(member -> Constraints.of(shape, member).size()))
                .max(Integer::compare)
                .orElse(0);
    }

    /** The same value with other leaves here and there, at any depth; many of them break a constraint. */
    public static <T> T here(Shape<T> shape, Object value, Random random) {
        T owner = shape.type().cast(value);
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            List<Object> contents = new ArrayList<>();
            for (Object content : member.values(owner)) {
                contents.add(
                        member.kind() instanceof ValueKind.Nested<?> nested
                                ? here(nested.shape().get(), content, random)
                                : random.nextInt(4) == 0 ? leaf(member.kind(), content, random) : content);
            }
            if (!contents.isEmpty()) {
                draft.put(member, member.presence() == Presence.LIST ? contents : contents.get(0));
            }
        }
        return draft.build();
    }

    private static Object leaf(ValueKind<?> kind, Object content, Random random) {
        List<Object> choices = List.of(content);
        if (kind instanceof ValueKind.Text) {
            choices = TEXTS;
        } else if (kind instanceof ValueKind.Identifier || kind instanceof ValueKind.Reference) {
            choices = IDS;
        } else if (kind instanceof ValueKind.WholeNumber) {
            choices = WHOLE_NUMBERS;
        } else if (kind instanceof ValueKind.DecimalNumber) {
            choices = DECIMALS;
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T whole(Shape<T> shape, String pointer) {
        open.push(shape);
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            boolean list = member.presence() == Presence.LIST;
            String place = pointer + "/" + member.name() + (list ? "/0" : "");
            Object content = null;
            if (!(member.kind() instanceof ValueKind.Nested<?> nested)) {
                content = content(shape, member, place);
            } else if (!open.contains(nested.shape().get())) {
                // A type inside itself adds places but no properties.
                content = whole(nested.shape().get(), place);
            }
            if (content != null) {
                draft.put(member, list ? List.of(content) : content);
            }
        }
        open.pop();
        return draft.build();
    }

    private Object content(Shape<?> shape, Member<?> member, String place) {
        List<Annotation> annotations = Constraints.of(shape, member);
        if (annotations.isEmpty()) {
            return harmless(member.kind());
        }
        places.put(place, name(shape, member));
        Object breach = breach(annotations.get(round % annotations.size()));
        return member.kind() instanceof ValueKind.WholeNumber
                ? ((Number) breach).intValue()
                : member.kind() instanceof ValueKind.DecimalNumber ? new BigDecimal(breach.toString()) : breach;
    }

    private static Object breach(Annotation annotation) {
        if (annotation instanceof Size size) {
            return "x".repeat(size.max() + 1);
        } else if (annotation instanceof Pattern) {
            return "Ceci n'est pas un identifiant";
        } else if (annotation instanceof PositiveOrZero) {
            return -1;
        } else if (annotation instanceof Min min) {
            return min.value() - 1;
        } else if (annotation instanceof Max max) {
            return max.value() + 1;
        } else if (annotation instanceof Digits digits) {
            return BigDecimal.valueOf(1, digits.fraction() + 1);
        }
        return " ";
    }

    private static Object harmless(ValueKind<?> kind) {
        if (kind instanceof ValueKind.Flag) {
            return true;
        } else if (kind instanceof ValueKind.Date) {
            return PartialDate.of(2024);
        } else if (kind instanceof ValueKind.Length) {
            return Period.ofYears(1);
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            return choice.type().getEnumConstants()[0];
        }
        throw new AssertionError("a " + kind + " without constraint: teach this class a value for it");
    }

    private static String name(Shape<?> shape, Member<?> member) {
        return shape.type().getSimpleName() + "." + member.name();
    }
}

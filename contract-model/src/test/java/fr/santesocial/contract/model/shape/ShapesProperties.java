package fr.santesocial.contract.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.model.generators.Samples;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Whatever the value: the shapes can read it, rebuild it, and tell it from any other. */
class ShapesProperties {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterContainer
    static void close() {
        FACTORY.close();
    }

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Provide
    Arbitrary<Subject<?>> subjects() {
        return Arbitraries.of(Shapes.all()).flatMap(ShapesProperties::subjectsOf);
    }

    @Property(seed = "201")
    void aContractRebuiltFromItsShapesIsEqual(@ForAll("contracts") Contract contract) {
        Contract rebuilt = rebuilt(Shapes.contract(), contract);
        assertThat(rebuilt).isNotSameAs(contract).isEqualTo(contract).hasSameHashCodeAs(contract);
        assertThat(rebuilt).hasToString(contract.toString());
    }

    @Property(seed = "202")
    void aCopyByTheBuilderIsEqual(@ForAll("contracts") Contract contract) {
        Contract copy = Contract.builder().from(contract).build();
        assertThat(copy).isNotSameAs(contract).isEqualTo(contract).hasSameHashCodeAs(contract);
    }

    @Property(seed = "203")
    void aCopyWithOneChangeDiffersInThatMemberOnly(@ForAll("contracts") Contract contract) {
        Contract copy = Contract.builder()
                .from(contract)
                .title(contract.getTitle() + "!")
                .build();
        assertThat(copy).isNotEqualTo(contract);
        assertThat(Contract.builder().from(copy).title(contract.getTitle()).build())
                .isEqualTo(contract);
    }

    @Property(seed = "204")
    void everyMemberCountsForEquality(@ForAll("subjects") Subject<?> subject) {
        changeEachMember(subject);
    }

    @Property(seed = "205")
    void generatedContractsSatisfyTheConstraints(@ForAll("contracts") Contract contract) {
        assertThat(VALIDATOR.validate(contract)).isEmpty();
    }

    @Property(seed = "206")
    void generatedValuesOfEveryTypeSatisfyTheConstraints(@ForAll("subjects") Subject<?> subject) {
        assertThat(VALIDATOR.validate((Object) subject.value())).isEmpty();
    }

    private static <T> Arbitrary<Subject<?>> subjectsOf(Shape<T> shape) {
        return Contracts.anyOf(shape).map(value -> new Subject<>(shape, value));
    }

    private static <T> void changeEachMember(Subject<T> subject) {
        for (Member<T> member : subject.shape().members()) {
            Object content = Samples.content(member);
            Object change = content.equals(member.get(subject.value())) ? Samples.otherContent(member) : content;
            Draft<T> draft = draft(subject.shape(), subject.value());
            draft.put(member, change);
            T changed = draft.build();
            assertThat(changed)
                    .as("%s with another \"%s\"", subject.shape().type().getSimpleName(), member.name())
                    .isNotEqualTo(subject.value());
            assertThat(member.get(changed)).isEqualTo(change);
        }
    }

    private static <T> Draft<T> draft(Shape<T> shape, T value) {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            Object content = member.get(value);
            if (content != null) {
                draft.put(member, content);
            }
        }
        return draft;
    }

    // All the way down, as a reader would build it.
    private static <T> T rebuilt(Shape<T> shape, T value) {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            List<?> contents = member.values(value).stream()
                    .map(content -> member.kind() instanceof ValueKind.Nested<?> nested
                            ? rebuiltPart(nested.shape().get(), content)
                            : content)
                    .toList();
            if (!contents.isEmpty()) {
                draft.put(member, member.presence() == Presence.LIST ? contents : contents.get(0));
            }
        }
        return draft.build();
    }

    private static <N> Object rebuiltPart(Shape<N> shape, Object part) {
        return rebuilt(shape, shape.type().cast(part));
    }

    /** Some value of some type, with its shape. */
    record Subject<T>(Shape<T> shape, T value) {}
}

package fr.santesocial.contract.model.generators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

/** What users of the generators count on. */
class ContractsProperties {

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property(seed = "101")
    void contractsAreOfReasonableSize(@ForAll("contracts") Contract contract) {
        assertThat(elements(Shapes.contract(), contract)).isBetween(1, Contracts.LARGEST);
    }

    @Property(seed = "102")
    void shrinkingGivesSmallerContracts(@ForAll("contracts") Contract contract) {
        Shrinkable<Contract> whole = new ShrinkableValue<>(Shapes.contract(), contract);
        whole.shrink().limit(50).forEach(smaller -> {
            assertThat(smaller.value()).isNotEqualTo(contract);
            assertThat(smaller.distance()).isLessThan(whole.distance());
        });
    }

    @Example
    void everyMemberOfEveryTypeIsSometimesPresentAndSometimesNot() {
        Set<String> seen = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (Shape<?> shape : Shapes.all()) {
            look(shape, new Random(7), seen, missing);
        }
        assertThat(seen)
                .as("members that the generator makes: teach Growth the others")
                .containsExactlyInAnyOrderElementsOf(names(false));
        assertThat(missing)
                .as("optional members and lists that the generator leaves out at times")
                .containsExactlyInAnyOrderElementsOf(names(true));
    }

    @Example
    void textsHoldWhatBreaksCarelessCode() {
        Random random = new Random(8);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            all.append(new Leaves(random).text());
        }
        assertThat(all).contains("é", "\"", "\n", "\t", "\u0001", "\\", "\ud83d\ude00");
    }

    private static <T> void look(Shape<T> shape, Random random, Set<String> seen, Set<String> missing) {
        for (int i = 0; i < 60; i++) {
            T value = new Growth(random).grow(shape, Contracts.LARGEST);
            for (Member<T> member : shape.members()) {
                List<?> contents = member.values(value);
                (contents.isEmpty() ? missing : seen).add(name(shape, member));
                assertThat(contents).as(name(shape, member)).hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    private static Set<String> names(boolean onlyOptional) {
        Set<String> names = new HashSet<>();
        for (Shape<?> shape : Shapes.all()) {
            for (Member<?> member : shape.members()) {
                if (!onlyOptional || member.presence() != Presence.REQUIRED) {
                    names.add(name(shape, member));
                }
            }
        }
        return names;
    }

    private static String name(Shape<?> shape, Member<?> member) {
        return shape.type().getSimpleName() + "." + member.name();
    }

    private static <T> int elements(Shape<T> shape, Object value) {
        T owner = shape.type().cast(value);
        int count = 1;
        for (Member<T> member : shape.members()) {
            if (member.kind() instanceof ValueKind.Nested<?> nested) {
                for (Object part : member.values(owner)) {
                    count += elements(nested.shape().get(), part);
                }
            }
        }
        return count;
    }
}

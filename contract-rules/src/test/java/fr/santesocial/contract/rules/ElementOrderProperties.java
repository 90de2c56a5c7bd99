package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The order of elements never changes the set of findings. Every list is shuffled but these, whose order has a meaning:
 *
 * <ul>
 *   <li>amendments: each changes what the ones before it left, and where they bear no number texts call them by their rank;
 *   <li>phases and steps: one is to follow the other;
 *   <li>axes, at any depth: where they bear no number their rank is one;
 *   <li>neighbourhoods: they have none, but signatory.prefect-absent names the first as its example.
 * </ul>
 *
 * <p>Fiches are shuffled too. One rule is left out: hierarchy.numbering-style tells of the first fiche that departs from the
 * others. Ids are made distinct before, since of two elements with one id the first is the one that is meant.
 */
class ElementOrderProperties {
    private static final Set<Class<?>> IN_ORDER = Set.of(Amendment.class, Phase.class, Step.class, Axis.class);
    private static final String NAMED_BY_THE_FIRST = "neighbourhoods";
    private static final String LED_BY_THE_FIRST = "hierarchy.numbering-style";

    @Property(seed = "20260401")
    void arbitraryContracts(@ForAll("arbitrary") Contract contract, @ForAll long order) {
        holds(contract, order);
    }

    @Property(seed = "20260402")
    void contractsWithRepetitions(@ForAll("repetitive") Contract contract, @ForAll long order) {
        holds(contract, order);
    }

    private static void holds(Contract contract, long order) {
        Shuffle shuffle = Shuffle.of(contract, new Random(order), ElementOrderProperties::isFree);
        Map<String, List<String>> before = SaidOfPlaces.of(EveryRule.validate(contract), place -> place);
        Map<String, List<String>> after = SaidOfPlaces.of(EveryRule.validate(shuffle.shuffled()), shuffle::origin);
        before.remove(LED_BY_THE_FIRST);
        before.forEach((rule, said) -> assertThat(after.get(rule)).as(rule).isEqualTo(said));
    }

    private static boolean isFree(Shape<?> shape, Member<?> list) {
        return !list.name().equals(NAMED_BY_THE_FIRST)
                && !(list.kind() instanceof ValueKind.Nested<?> nested
                        && IN_ORDER.contains(nested.shape().get().type()));
    }

    @Provide
    Arbitrary<Contract> arbitrary() {
        return Contracts.anyContract().map(DistinctIds::in);
    }

    @Provide
    Arbitrary<Contract> repetitive() {
        return Combinators.combine(Arbitraries.of(ContractKind.class), Arbitraries.longs())
                .as((kind, seed) -> DistinctIds.in(Crowd.of(ReferenceContracts.sound(kind), new Random(seed))));
    }
}

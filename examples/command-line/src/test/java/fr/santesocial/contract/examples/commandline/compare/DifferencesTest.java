package fr.santesocial.contract.examples.commandline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.words.ElementNames;
import fr.santesocial.contract.examples.commandline.words.ValueWords;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Samples;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No member of the model is forgotten: whatever changes is told, and told of that member. */
class DifferencesTest {
    static Stream<Arguments> membersOfAllShapes() {
        return Shapes.all().stream()
                .flatMap(shape -> shape.members().stream().map(member -> Arguments.of(shape, member)));
    }

    @ParameterizedTest
    @MethodSource("membersOfAllShapes")
    <T> void aChangedMemberIsTold(Shape<T> shape, Member<T> member) {
        tellsOf(
                shape,
                member,
                with(shape, member, Samples.content(member)),
                with(shape, member, Samples.otherContent(member)));
    }

    @ParameterizedTest
    @MethodSource("membersOfAllShapes")
    <T> void aMemberThatComesOrGoesIsTold(Shape<T> shape, Member<T> member) {
        if (!Samples.isNeeded(shape, member)) {
            T with = with(shape, member, Samples.content(member));
            tellsOf(shape, member, Samples.bare(shape), with);
            tellsOf(shape, member, with, Samples.bare(shape));
        }
    }

    @ParameterizedTest
    @MethodSource("membersOfAllShapes")
    <T> void anotherOrderIsTold(Shape<T> shape, Member<T> member) {
        if (member.presence() == Presence.LIST && Samples.content(member) instanceof List<?> two) {
            tellsOf(shape, member, with(shape, member, two), with(shape, member, List.of(two.get(1), two.get(0))));
        }
    }

    private static <T> T with(Shape<T> shape, Member<T> member, Object content) {
        Draft<T> draft = Samples.bareDraft(shape);
        draft.put(member, content);
        return draft.build();
    }

    private static <T> void tellsOf(Shape<T> shape, Member<T> member, T before, T after) {
        List<Change> changes = Differences.of(shape, before, after);
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.place().get(0).member()).isSameAs(member));
        assertThat(Differences.of(shape, before, before)).isEmpty();
        ValueWords words = words();
        for (Change change : changes) {
            if (change instanceof Change.Replaced replaced) {
                Member<?> last = change.last().member();
                assertThat(words.of(last, replaced.before()))
                        .isNotBlank()
                        .isNotEqualTo(words.of(last, replaced.after()));
            }
        }
    }

    private static ValueWords words() {
        Contract contract =
                Contract.builder().id("a").kind(ContractKind.CLS).title("a").build();
        return new ValueWords(new ElementNames(contract), Texts.of("fr"));
    }
}

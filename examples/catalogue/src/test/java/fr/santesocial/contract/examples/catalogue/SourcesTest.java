package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Source;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule can be traced to what it rests on, and every obligation to the rules that check it. */
class SourcesTest {
    /** The contract itself, the definition that comes with the library, and documents that were given without address. */
    private static final Set<Source> WITHOUT_ADDRESS =
            EnumSet.of(Source.DOCUMENT, Source.FORMAT, Source.S2, Source.S3, Source.S4);

    private static final List<RuleDescriptor> RULES =
            Entry.all().stream().map(Entry::rule).toList();

    @Test
    void everySourceHasATitleAndAnAddress() {
        assertThat(Source.values()).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            if (!source.address().isEmpty()) {
                assertThat(source.address()).matches("https?://\\S+");
            }
        });
        assertThat(Arrays.stream(Source.values())
                        .filter(source -> source.address().isEmpty()))
                .as("sources without an address")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_ADDRESS);
    }

    @Test
    void everySourceIsCitedByARuleOrAnObligation() {
        Set<Source> cited = RULES.stream()
                .flatMap(rule -> rule.citations().stream())
                .map(citation -> (Source) citation.source())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Source.class)));
        Obligation.all().forEach(obligation -> obligation.sources().forEach(name -> cited.add(Source.valueOf(name))));
        assertThat(cited).containsExactlyInAnyOrder(Source.values());
    }

    @Test
    void everyRuleThatRestsOnASourceAnswersAnObligation() {
        Set<String> answering = Obligation.all().stream()
                .flatMap(obligation -> obligation.rules().stream())
                .collect(Collectors.toSet());
        assertThat(RULES.stream()
                        .filter(rule -> rule.citations().stream().anyMatch(one -> one.basis() != Basis.CONSISTENCY))
                        .map(RuleDescriptor::id))
                .as("rules that rest on a source, all to be named in coverage.csv")
                .isSubsetOf(answering);
        assertThat(answering)
                .as("ids in coverage.csv")
                .isSubsetOf(RULES.stream().map(RuleDescriptor::id).toList());
    }

    @Test
    void everyObligationIsWhole() {
        Set<String> sources = Arrays.stream(Source.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(Obligation.all()).isNotEmpty().allSatisfy(obligation -> {
            assertThat(obligation.sources()).isNotEmpty().isSubsetOf(sources);
            assertThat(obligation.rules()).doesNotHaveDuplicates();
            for (Language language : Language.values()) {
                assertThat(obligation.subject().get(language)).isNotBlank();
                assertThat(obligation.words().get(language)).isNotBlank();
            }
            boolean french =
                    obligation.reason().getOrDefault(Language.FRENCH, "").isBlank();
            boolean english =
                    obligation.reason().getOrDefault(Language.ENGLISH, "").isBlank();
            assertThat(french).as("a reason in one language only").isEqualTo(english);
            assertThat(obligation.rules().isEmpty() && french)
                    .as("neither rule nor reason")
                    .isFalse();
        });
    }
}

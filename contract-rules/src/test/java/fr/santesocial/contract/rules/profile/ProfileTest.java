package fr.santesocial.contract.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final String BINDING = "action.too-few-objectives";

    @Test
    void everyKindOfContractHasAProfileWhoseRulesAreMeantForIt() {
        for (ContractKind kind : ContractKind.values()) {
            Profile profile = Profiles.forKind(kind);
            assertThat(profile.selections())
                    .as(profile.name())
                    .allMatch(selection -> selection.kinds().contains(kind));
        }
    }

    @Test
    void everyRuleOfTheRulebookStandsInSomeProfile() {
        List<String> all = Profiles.all().stream()
                .flatMap(p -> p.ruleIds().stream())
                .distinct()
                .toList();
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(Rulebook.rules().stream()
                        .map(rule -> rule.descriptor().id())
                        .toList());
    }

    @Test
    void namesAreUnique() {
        assertThat(Profiles.all()).extracting(Profile::name).doesNotHaveDuplicates();
        assertThat(Profiles.named("medoc")).containsSame(Profiles.MEDOC);
        assertThat(Profiles.named("nobody")).isEmpty();
    }

    @Test
    void whatRestsOnLawOrDefinitionCannotBeLoosened() {
        Profile.Builder builder = Profile.named("lax").extending(Profiles.MEDOC);
        assertThatThrownBy(() -> builder.grading(BINDING, Severity.WARNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(BINDING);
        assertThatThrownBy(() -> builder.without(BINDING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatRestsOnGuideOrPracticeCannotBeMadeAnError() {
        Profile.Builder builder = Profile.named("harsh").extending(Profiles.CORE);
        assertThatThrownBy(() -> builder.grading("action.description-missing", Severity.ERROR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("action.description-missing");
    }

    @Test
    void aParameterCannotEmptyItsRule() {
        Profile.Builder builder = Profile.named("lax").extending(Profiles.MEDOC);
        assertThatThrownBy(() -> builder.setting(BINDING, "minimum", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimum");
    }

    @Test
    void unknownRulesAndParametersAreRefused() {
        Profile.Builder builder = Profile.named("wrong").extending(Profiles.MEDOC);
        assertThatThrownBy(() -> builder.setting(BINDING, "maximum", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maximum");
        assertThatThrownBy(() -> builder.grading("no.rule", Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.rule");
    }

    @Test
    void aProfileKeepsWhatItWasBuiltWith() {
        Profile.Builder builder = Profile.named("strict").extending(Profiles.MEDOC);
        Profile before = builder.build();
        builder.setting(BINDING, "minimum", 3);
        assertThat(minimum(before)).isEqualTo(2);
        assertThat(minimum(builder.build())).isEqualTo(3);
        assertThat(minimum(Profiles.MEDOC)).isEqualTo(2);
    }

    private static int minimum(Profile profile) {
        return profile.selections().stream()
                .filter(selection -> selection.rule().descriptor().id().equals(BINDING))
                .findFirst()
                .orElseThrow()
                .settings()
                .getOrDefault("minimum", 0);
    }
}

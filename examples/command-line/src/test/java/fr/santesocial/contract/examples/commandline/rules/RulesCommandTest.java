package fr.santesocial.contract.examples.commandline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyRuleIsListedOnce(String language) {
        CommandRun run = CommandRun.of("rules", "--lang", language);
        assertThat(run.code()).isZero();
        Rulebook.rules()
                .forEach(rule -> assertThat(run.out())
                        .containsOnlyOnce("[" + rule.descriptor().id() + "]"));
    }

    @Test
    void aProfileHasItsRulesAndNoOther() {
        CommandRun run = CommandRun.of("rules", "--profile", "medoc", "--lang", "fr");
        assertThat(run.out()).startsWith("Profil medoc, règles version 0.1 : 73 règles\n\nSignataires\n");
        Rulebook.rules()
                .forEach(rule -> assertThat(
                                run.out().contains("[" + rule.descriptor().id() + "]"))
                        .as(rule.descriptor().id())
                        .isEqualTo(Profiles.MEDOC
                                .ruleIds()
                                .contains(rule.descriptor().id())));
    }

    @Test
    void aProfileFileShowsWhatItChanges() {
        CommandRun run = CommandRun.of("rules", "--profile", "../profiles/exigences-des-coteaux.json", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Profile exigences-des-coteaux “")
                .contains("  warning      The health competence");
    }

    @ParameterizedTest
    @CsvSource({"plus, il n'y a pas de profil « plus »", "none.json, none.json : fichier refusé"})
    void aProfileThatIsNoneIsWrongUsage(String profile, String said) {
        CommandRun run = CommandRun.of("rules", "--profile", profile, "--lang", "fr");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    @Test
    void profilesAreListedWithTheirUse() {
        CommandRun run = CommandRun.of("profiles", "--lang", "fr");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsAll(Profiles.all().stream().map(Profile::name).toList());
        assertThat(run.out())
                .contains(
                        "  pris d'office pour : contrat local de santé (CLS)\n  comprend toutes les règles de : core\n")
                .contains("  à demander : --profile oscars\n");
    }

    @ParameterizedTest
    @CsvSource({"rules, contracts rules --profile cls", "profiles, contracts profiles"})
    void helpHasAnExample(String command, String example) {
        assertThat(CommandRun.of(command, "--help", "--lang", "fr").out()).contains("Exemple : " + example);
        assertThat(CommandRun.of(command, "--help", "--lang", "en").out()).contains("Example: " + example);
    }
}

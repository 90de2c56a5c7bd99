package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.ProfileException;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.rule.RuleParameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that a profile may set decides something. */
class SettingsTest {

    @ParameterizedTest
    @MethodSource("settings")
    void anotherValueChangesTheOutcomeOfACase(String id, RuleParameter setting) {
        assertThat(Cases.of(id))
                .as("cases of %s with another %s", id, setting.name())
                .anyMatch(pair -> Stream.of(pair.goodDocument(), pair.badDocument())
                        .anyMatch(document ->
                                others(setting).anyMatch(value -> changes(pair, document, setting, value))));
    }

    private static boolean changes(Case pair, byte[] document, RuleParameter setting, int value) {
        ReadResult read = ContractReader.standard().read(document);
        Profile standard = pair.profile()
                .map(name -> Profiles.named(name).orElseThrow())
                .orElseGet(() -> Profiles.forKind(read.orElseThrow().getKind()));
        try {
            Profile changed = Profile.named("changed")
                    .extending(standard)
                    .setting(pair.rule(), setting.name(), value)
                    .build();
            return !outcome(pair, read, changed).equals(outcome(pair, read, standard));
        } catch (ProfileException notAdmitted) {
            return false;
        }
    }

    private static Optional<Case.Expected> outcome(Case pair, ReadResult read, Profile profile) {
        return ContractCheck.standard().at(pair.at()).profile(profile).check(read).getOutcomes().stream()
                .filter(outcome -> outcome.ruleId().equals(pair.rule()))
                .findFirst()
                .flatMap(outcome -> new CaseRun(List.of(), List.of(), Optional.of(outcome)).asExpected());
    }

    private static Stream<Integer> others(RuleParameter setting) {
        long standard = setting.standard();
        return LongStream.of(setting.least(), standard / 2, standard - 1, standard + 1, standard * 2, standard * 100)
                .filter(value -> value >= setting.least() && value <= Integer.MAX_VALUE && value != standard)
                .mapToObj(value -> (int) value);
    }

    static Stream<Arguments> settings() {
        return Rulebook.rules().stream()
                .flatMap(rule -> rule.descriptor().parameters().stream()
                        .map(setting -> Arguments.of(rule.descriptor().id(), setting)));
    }
}

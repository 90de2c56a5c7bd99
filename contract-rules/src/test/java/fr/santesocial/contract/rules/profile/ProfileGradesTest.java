package fr.santesocial.contract.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.profile.ProfileException.Reason;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProfileGradesTest {
    private static final String PRACTICE = "action.description-missing";
    private static final String BINDING = "action.too-few-objectives";
    private static final String FRENCH_LISTING = """
            Profil petit « Petit profil », règles version %s : 2 règles
            action.description-missing  avertissement à partir de « en vigueur », information avant
            action.too-few-objectives   erreur  [minimum = 2]
            """.formatted(Rulebook.VERSION);
    private static final String ENGLISH_LISTING = """
            Profile petit “Petit profil”, rules version %s: 2 rules
            action.description-missing  warning from “in force” on, information before
            action.too-few-objectives   error  [minimum = 2]
            """.formatted(Rulebook.VERSION);

    @Test
    void aSeverityCanBeginAtAStage() {
        Grades grades = Grades.from(ContractStage.IN_FORCE, Severity.WARNING, Severity.INFO);
        Profile profile = start().grading(PRACTICE, grades).build();
        Grades found = profile.selection(PRACTICE).orElseThrow().grades();
        assertThat(found.at(ContractStage.PREPARATION)).contains(Severity.INFO);
        assertThat(found.at(ContractStage.IN_FORCE)).contains(Severity.WARNING);
        assertThat(found.at(ContractStage.CLOSED)).contains(Severity.WARNING);
    }

    @Test
    void whatIsBindingCannotBeginLaterThanItDoes() {
        refused(
                Reason.CANNOT_BE_LOOSENED,
                () -> start().grading(BINDING, Grades.onlyFrom(ContractStage.IN_FORCE, Severity.ERROR)));
        refused(
                Reason.CANNOT_BE_LOOSENED,
                () -> start().grading(BINDING, Grades.from(ContractStage.CLOSED, Severity.ERROR, Severity.WARNING)));
        refused(Reason.VALUE_TOO_SMALL, () -> start().setting(BINDING, "minimum", 1));
        assertThat(start().grading(BINDING, Grades.always(Severity.ERROR))
                        .build()
                        .ruleIds())
                .contains(BINDING);
    }

    @Test
    void noStageOfItCanBeAnErrorWhereItCannotBeOne() {
        refused(
                Reason.GRAVER_BEFORE,
                () -> start().grading(PRACTICE, Grades.from(ContractStage.CLOSED, Severity.INFO, Severity.ERROR)));
        refused(
                Reason.CANNOT_BE_AN_ERROR,
                () -> start().grading(PRACTICE, Grades.onlyFrom(ContractStage.CLOSED, Severity.ERROR)));
    }

    @Test
    void adoptingARuleKeepsWhatWasSetBefore() {
        Rule<?> rule = Profiles.CORE.selection(PRACTICE).orElseThrow().rule();
        Selection adopted = start().grading(PRACTICE, Severity.INFO)
                .adopting(rule)
                .build()
                .selection(PRACTICE)
                .orElseThrow();
        assertThat(adopted.grades().severity()).isEqualTo(Severity.INFO);
        assertThat(adopted.kinds()).containsExactlyInAnyOrder(ContractKind.values());
    }

    @Test
    void listingInBothLanguages() {
        Profile profile = Profile.named("petit")
                .title("Petit profil")
                .with(Profiles.MEDOC.selections().stream()
                        .<Rule<?>>map(Selection::rule)
                        .filter(rule -> rule.descriptor().id().equals(PRACTICE)
                                || rule.descriptor().id().equals(BINDING))
                        .toList())
                .grading(PRACTICE, Grades.from(ContractStage.IN_FORCE, Severity.WARNING, Severity.INFO))
                .build();
        assertThat(profile.title()).contains("Petit profil");
        assertThat(profile.listing(Locale.FRENCH)).isEqualTo(FRENCH_LISTING);
        assertThat(profile.listing(Locale.GERMAN)).isEqualTo(ENGLISH_LISTING);
        assertThat(Profiles.CORE.listing(Locale.FRENCH)).startsWith("Profil core, règles version ");
    }

    private static Profile.Builder start() {
        return Profile.named("essai").extending(Profiles.MEDOC);
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}

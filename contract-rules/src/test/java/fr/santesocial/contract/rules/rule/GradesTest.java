package fr.santesocial.contract.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.report.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest {
    private static final Map<String, Grades> GRADES = Map.of(
            "always", Grades.always(Severity.WARNING),
            "only from", Grades.onlyFrom(ContractStage.IN_FORCE, Severity.WARNING),
            "from", Grades.from(ContractStage.IN_FORCE, Severity.WARNING, Severity.INFO));

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "always,    PREPARATION,      WARNING",
        "always,    CLOSED,           WARNING",
        "always,    -,                WARNING",
        "only from, FRAMEWORK_SIGNED, -",
        "only from, IN_FORCE,         WARNING",
        "only from, CLOSED,           WARNING",
        "only from, -,                -",
        "from,      FRAMEWORK_SIGNED, INFO",
        "from,      IN_FORCE,         WARNING",
        "from,      CLOSED,           WARNING",
        "from,      -,                INFO",
    })
    void followTheStage(String grades, String stage, String severity) {
        Grades graded = grades(grades);
        Optional<Severity> found = stage.equals("-") ? graded.withoutStage() : graded.at(ContractStage.valueOf(stage));
        assertThat(found.map(Severity::name).orElse("-")).isEqualTo(severity);
        assertThat(graded.dependOnStage()).isEqualTo(!grades.equals("always"));
    }

    @Test
    void whatStandsBeforeIsNeverGraverThanWhatFollows() {
        Grades from = grades("from");
        assertThat(from.regraded(Severity.ERROR))
                .isEqualTo(Grades.from(ContractStage.IN_FORCE, Severity.ERROR, Severity.INFO));
        Grades always = grades("always");
        assertThat(always.regraded(Severity.INFO)).isEqualTo(Grades.always(Severity.INFO));
        assertThat(always.regraded(Severity.ERROR))
                .as("what the rule says of itself stays where a profile makes it graver")
                .isEqualTo(new Grades(null, Severity.ERROR, Severity.WARNING));
        assertThat(always.regraded(Severity.WARNING)).isEqualTo(always);
        assertThat(grades("only from").regraded(Severity.INFO))
                .isEqualTo(Grades.onlyFrom(ContractStage.IN_FORCE, Severity.INFO));
    }

    @Test
    void areMilderWhereAnyStageIs() {
        Grades always = grades("always");
        Grades only = grades("only from");
        Grades from = grades("from");
        for (Grades grades : List.of(always, only, from)) {
            assertThat(grades.milderThan(grades)).isFalse();
        }
        assertThat(only.milderThan(from)).isTrue();
        assertThat(from.milderThan(only)).isFalse();
        assertThat(from.milderThan(always)).isTrue();
        assertThat(always.milderThan(from)).isFalse();
        assertThat(only.milderThan(Grades.onlyFrom(ContractStage.CLOSED, Severity.WARNING)))
                .isFalse();
        assertThat(Grades.onlyFrom(ContractStage.CLOSED, Severity.ERROR).milderThan(only))
                .isTrue();
        assertThat(Grades.always(Severity.INFO).milderThan(only)).isTrue();
        assertThat(Grades.always(Severity.ERROR).milderThan(only)).isFalse();
    }

    private static Grades grades(String name) {
        return Objects.requireNonNull(GRADES.get(name), name);
    }
}

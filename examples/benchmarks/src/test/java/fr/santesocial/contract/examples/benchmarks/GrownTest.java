package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents measured are of the sizes stated and without fault: what is measured is no listing of faults. */
class GrownTest {

    @Test
    void haveTheSizesStated() {
        assertThat(Grown.indented(Grown.MEDIUM).length).isBetween(57_000, 66_000);
        assertThat(Grown.document(Grown.MEDIUM_ON_ONE_LINE).length).isBetween(57_000, 66_000);
        assertThat(Grown.indented(ColdStart.FICHES).length).isBetween(45_000, 52_000);
        assertThat(Grown.indented(Grown.LARGE).length).isBetween(950_000, 1_050_000);
        assertThat(Grown.document(Grown.LARGE_ON_ONE_LINE).length).isBetween(950_000, 1_050_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, Grown.MEDIUM, Grown.LARGE, 2_000})
    void areConformantWithoutAFinding(int fiches) {
        ValidationReport report = Checks.pluss().check(Grown.document(fiches));
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getVerdict()).isEqualTo(Verdict.CONFORMANT);
    }
}

package fr.santesocial.contract.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingGroupTest {
    private static final Wording WORDING = Wording.of(locale -> new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    });

    @Test
    void totalsAreExactWhateverIsShown() {
        List<FindingGroup> groups = report(Stream.concat(
                        found("b.rule", Severity.WARNING, 5),
                        Stream.concat(found("a.rule", Severity.WARNING, 1), found("c.rule", Severity.ERROR, 2))))
                .groups(2);
        assertThat(groups).extracting(FindingGroup::ruleId).containsExactly("c.rule", "a.rule", "b.rule");
        assertThat(groups).extracting(FindingGroup::total).containsExactly(2, 1, 5);
        assertThat(groups.get(2).shown())
                .extracting(Finding::getPointer)
                .containsExactly("/fichesActions/0", "/fichesActions/1");
    }

    @Test
    void twoSeveritiesOfOneRuleAreTwoGroups() {
        List<FindingGroup> groups = report(
                        Stream.concat(found("a.rule", Severity.INFO, 1), found("a.rule", Severity.ERROR, 1)))
                .groups(9);
        assertThat(groups).extracting(FindingGroup::severity).containsExactly(Severity.ERROR, Severity.INFO);
    }

    @Test
    void whatIsWaivedIsInNoGroup() {
        Derogation granted = new Derogation(
                "a.rule",
                Optional.empty(),
                "",
                new Derogation.Grounds("r", "a", LocalDate.EPOCH, LocalDate.EPOCH),
                Optional.empty());
        ValidationReport report = report(found("a.rule", Severity.ERROR, 2))
                .withDerogations(finding -> finding.waivedBy(granted), List.of());
        assertThat(report.groups(9)).isEmpty();
        assertThat(report.countWaived()).isEqualTo(2);
    }

    @Test
    void showingNoneStillCounts() {
        FindingGroup group =
                report(found("a.rule", Severity.ERROR, 3)).groups(0).get(0);
        assertThat(group.shown()).isEmpty();
        assertThat(group.total()).isEqualTo(3);
    }

    private static Stream<Finding> found(String rule, Severity severity, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> Finding.of(rule, severity, Spot.of("/fichesActions/" + i), WORDING)
                        .build());
    }

    private static ValidationReport report(Stream<Finding> findings) {
        ReportHeader header = new ReportHeader("p", "0", LocalDate.EPOCH, List.of());
        return new ValidationReport(header, findings.toList(), List.of());
    }
}

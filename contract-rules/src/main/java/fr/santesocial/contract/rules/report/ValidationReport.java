package fr.santesocial.contract.rules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one contract says: the verdict, every finding in the order of places, and the ledger that tells of each
 * rule of the profile whether it was carried out. Same input, same report.
 */
public final class ValidationReport {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::getSpot, new SpotOrder()).thenComparing(Finding::getRuleId);

    private final ReportHeader header;
    private final List<Finding> structural;
    private final List<RuleOutcome> outcomes;
    private final List<Finding> findings;
    private final Verdict verdict;
    private final @Nullable Fingerprints fingerprints;

    /**
     * A report.
     *
     * @param header what was checked against
     * @param structural what was found while the document was read
     * @param outcomes the ledger
     */
    public ValidationReport(ReportHeader header, List<Finding> structural, List<RuleOutcome> outcomes) {
        this(header, structural, outcomes, null);
    }

    /** The same with the fingerprints of its findings; null where there are none to be had. */
    public ValidationReport(
            ReportHeader header,
            List<Finding> structural,
            List<RuleOutcome> outcomes,
            @Nullable Fingerprints fingerprints) {
        this.header = header;
        this.structural = List.copyOf(structural);
        this.outcomes = List.copyOf(outcomes);
        this.findings = sorted(structural, outcomes);
        this.fingerprints = fingerprints;
        this.verdict = decide();
    }

    /** What the report says of the contract as a whole. */
    public Verdict getVerdict() {
        return verdict;
    }

    /** Every finding, by place, then by rule. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** The ledger: one outcome per rule of the profile. */
    public List<RuleOutcome> getOutcomes() {
        return outcomes;
    }

    /** The outcomes of rules that could find an error and could not decide everywhere. */
    public List<RuleOutcome> getUndecided() {
        return outcomes.stream().filter(ValidationReport::leavesOpen).toList();
    }

    /** The name of the profile. */
    public String getProfile() {
        return header.profile();
    }

    /** The version of the rules. */
    public String getCatalogueVersion() {
        return header.catalogueVersion();
    }

    /** The day the contract was judged at. */
    public LocalDate getReferenceDate() {
        return header.referenceDate();
    }

    /** The id of the contract; absent where it could not be read. */
    public Optional<String> getContractId() {
        return header.contract();
    }

    /**
     * What tells its findings from one another when the document changes; absent where no validator made the report. For
     * this the report keeps the contract.
     */
    public Optional<Fingerprints> getFingerprints() {
        return Optional.ofNullable(fingerprints);
    }

    /** How many findings have the severity, those accepted by a derogation left out. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity
                        && finding.getDerogation().isEmpty())
                .count();
    }

    /** How many findings are accepted by a derogation. */
    public long countWaived() {
        return findings.stream()
                .filter(finding -> finding.getDerogation().isPresent())
                .count();
    }

    /** The findings by rule and severity, the gravest first, each group with its exact total and its first findings. */
    public List<FindingGroup> groups(int shownOfEach) {
        return FindingGroup.of(findings, shownOfEach);
    }

    /** How many rules ended with the status. */
    public long count(OutcomeStatus status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    /** The same report with every finding changed, such as given its place in a text. Order and verdict stay. */
    public ValidationReport mapFindings(UnaryOperator<Finding> change) {
        return new ValidationReport(
                header,
                structural.stream().map(change).toList(),
                outcomes.stream().map(outcome -> outcome.mapFindings(change)).toList(),
                fingerprints);
    }

    /**
     * The same report with findings marked as accepted, further findings about the derogations themselves, and the verdict
     * that follows.
     */
    public ValidationReport withDerogations(UnaryOperator<Finding> mark, List<Finding> faults) {
        ValidationReport marked = mapFindings(mark);
        List<Finding> more = new ArrayList<>(marked.structural);
        more.addAll(faults);
        return new ValidationReport(header, more, marked.outcomes, fingerprints);
    }

    private static boolean leavesOpen(RuleOutcome outcome) {
        return !outcome.undecided().isEmpty()
                && outcome.status() != OutcomeStatus.NOT_APPLICABLE
                && outcome.severity().filter(Severity.ERROR::equals).isPresent();
    }

    private static List<Finding> sorted(List<Finding> structural, List<RuleOutcome> outcomes) {
        List<Finding> all = new ArrayList<>(structural);
        outcomes.forEach(outcome -> all.addAll(outcome.findings()));
        all.sort(BY_PLACE);
        return List.copyOf(all);
    }

    private Verdict decide() {
        if (count(Severity.ERROR) > 0) {
            return Verdict.NON_CONFORMANT;
        }
        Set<String> carriedOut = new HashSet<>();
        // A profile without rules has looked at nothing.
        boolean open = header.rules().isEmpty();
        for (RuleOutcome outcome : outcomes) {
            carriedOut.add(outcome.ruleId());
            open |= leavesOpen(outcome);
        }
        return open || !carriedOut.containsAll(header.rules()) ? Verdict.UNDETERMINED : Verdict.CONFORMANT;
    }
}

package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.report.Severity;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The severity of a rule by stage of the contract.
 *
 * @param from the first stage the main severity holds at; null for every stage
 * @param severity the main severity
 * @param before the severity at earlier stages; null where the rule does not apply then
 */
public record Grades(
        @Nullable ContractStage from,
        Severity severity,
        @Nullable Severity before) {

    /** The same severity at every stage. */
    public static Grades always(Severity severity) {
        return new Grades(null, severity, severity);
    }

    /** A severity from a stage on; the rule does not apply before. */
    public static Grades onlyFrom(ContractStage from, Severity severity) {
        return new Grades(from, severity, null);
    }

    /** A severity from a stage on, and a milder one before. */
    public static Grades from(ContractStage from, Severity severity, Severity before) {
        return new Grades(from, severity, before);
    }

    /** The severity at a stage; absent where the rule does not apply. */
    public Optional<Severity> at(ContractStage stage) {
        return from == null || stage.compareTo(from) >= 0 ? Optional.of(severity) : Optional.ofNullable(before);
    }

    /** The severity where the stage is not known: the mildest it can be; absent where it might not apply at all. */
    public Optional<Severity> withoutStage() {
        return Optional.ofNullable(before);
    }

    /** The same stages with another main severity; before them it is at most that grave. */
    public Grades regraded(Severity main) {
        return new Grades(from, main, before == null || before.compareTo(main) >= 0 ? before : main);
    }

    /** Whether these are milder than others at any stage, or where none is stated. */
    public boolean milderThan(Grades others) {
        return milder(withoutStage(), others.withoutStage())
                || Arrays.stream(ContractStage.values()).anyMatch(stage -> milder(at(stage), others.at(stage)));
    }

    private static boolean milder(Optional<Severity> one, Optional<Severity> other) {
        return other.isPresent()
                && one.map(severity -> severity.compareTo(other.get()) > 0).orElse(true);
    }

    /** Whether the severity depends on the stage. */
    public boolean dependOnStage() {
        return from != null;
    }
}

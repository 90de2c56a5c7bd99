package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.jakarta.AnnotationCheck;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Selection;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The constraints of single values, over a whole contract. */
@State(Scope.Benchmark)
public class ConstraintChecks extends Measured {
    /** How many fiches the contract has. */
    @Param({"11", "185"})
    int fiches;

    private final ContractValidator rules =
            ContractValidator.standard().profile(valuesAlone()).at(LocalDate.of(2026, 1, 1));
    private final AnnotationCheck cascade = AnnotationCheck.standard();
    Contract contract = Grown.contract(1);

    /** Makes the contract. */
    @Setup
    public void prepare() {
        contract = Grown.contract(fiches);
    }

    /** Our rules {@code value.*}, with their ledger. */
    @Benchmark
    public Object rules() {
        return rules.validate(contract);
    }

    /** Hibernate Validator over the same annotations. */
    @Benchmark
    public Object cascade() {
        return cascade.check(contract);
    }

    /** Lets the validator go. */
    @TearDown
    public void close() {
        cascade.close();
    }

    private static Profile valuesAlone() {
        return Profile.named("values")
                .with(Profiles.CORE.selections().stream()
                        .<fr.santesocial.contract.rules.rule.Rule<?>>map(Selection::rule)
                        .filter(rule -> rule.descriptor().id().startsWith("value."))
                        .toList())
                .build();
    }
}

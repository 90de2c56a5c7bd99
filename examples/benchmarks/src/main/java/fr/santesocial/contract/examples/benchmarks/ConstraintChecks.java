package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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

    private final ContractValidator rules = Checks.values();
    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();
    private Contract contract = Grown.contract(1);

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

    /** Hibernate Validator over the same annotations, set up as its fastest: one factory, no expression language. */
    @Benchmark
    public Object cascade() {
        return validator.validate(contract);
    }

    /** Lets the validator go. */
    @TearDown
    public void close() {
        factory.close();
    }
}

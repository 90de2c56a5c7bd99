package fr.santesocial.contract.examples.jakartaguard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.jakarta.AnnotationCheck;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The validator that an application gets without asking for anything, with an expression language present. */
class DefaultValidatorTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final Contract WRONG = Contract.builder()
            .id("${7*7}")
            .kind(ContractKind.PLUSS)
            .title("{x} ${7*7}")
            .addBearer("{x}")
            .build();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** A bean whose message is an expression. */
    public static class Expressive {
        /** Broken on purpose. */
        @Max(value = 1, message = "${7*7}")
        public int value = 2;
    }

    @Test
    void anExpressionLanguageIsAtWork() {
        assertThat(VALIDATOR.validate(new Expressive()))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("49");
    }

    @Test
    void everyPropertyOfEveryTypeIsFound() {
        WrongContract wrong = new WrongContract();
        assertThat(AnnotationCheck.with(VALIDATOR).check(wrong.contract()))
                .extracting(Finding::getPointer)
                .containsExactlyInAnyOrderElementsOf(wrong.places());
    }

    @Test
    void theRulesFindTheSame() {
        Contract contract = new WrongContract().contract();
        List<Finding> ours = ContractValidator.standard().validate(contract).getFindings().stream()
                .filter(finding -> finding.getRuleId().startsWith("value."))
                .toList();
        assertThat(AnnotationCheck.with(VALIDATOR).check(contract))
                .extracting(DefaultValidatorTest::told)
                .isEqualTo(ours.stream().map(DefaultValidatorTest::told).toList());
    }

    @Test
    void wordsOfTheContractAreNeverRead() {
        assertThat(AnnotationCheck.with(VALIDATOR).check(WRONG))
                .extracting(finding -> finding.message(Locale.FRENCH))
                .containsExactly(
                        "« ${7*7} », donné pour « identifiant », n'est pas un identifiant bien écrit.",
                        "« {x} », donné pour « porteurs du contrat », n'est pas un identifiant bien écrit.");
    }

    @Test
    void aParameterIsGuarded() throws NoSuchMethodException {
        Set<ConstraintViolation<Counter>> violations = VALIDATOR
                .forExecutables()
                .validateParameters(
                        new Counter(), Counter.class.getMethod("receive", Contract.class), new Object[] {WRONG});
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getMessage()).contains("pluss").doesNotContain("49", "7*7", "{");
            HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
            assertThat(ours.getDynamicPayload(ValidationReport.class).getFindings())
                    .anySatisfy(finding ->
                            assertThat(finding.message(Locale.ENGLISH)).contains("“${7*7}”"));
        });
    }

    @Test
    void aResultAFieldAndTheElementsOfAListAreGuarded() throws NoSuchMethodException {
        Counter counter = new Counter();
        counter.receive(WRONG);
        assertThat(VALIDATOR
                        .forExecutables()
                        .validateReturnValue(counter, Counter.class.getMethod("getLatest"), counter.getLatest()))
                .hasSize(1);
        assertThat(VALIDATOR.validate(counter))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsOnly(
                        "latest",
                        "received[0].<list element>",
                        "received[0].id",
                        "received[0].bearers[0].<list element>");
    }

    private static String told(Finding finding) {
        return finding + " " + finding.message(Locale.FRENCH);
    }
}

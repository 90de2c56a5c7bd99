package fr.santesocial.contract.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConformsToTest {
    // Late in the evening of the last day of 2025 in UTC: in France the new year has begun.
    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2025-12-31T23:30:00Z"), ZoneOffset.UTC);
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> NEW_YEAR)
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.FRENCH, context -> ConformsToTest.locale, false))
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static Locale locale = Locale.FRENCH;

    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.PLUSS);
    private static final Contract WRONG =
            Contract.builder().from(SOUND).id("${7*7}").title("{value} ${7*7}").build();
    private static final Contract OPEN =
            Contract.builder().id("a").kind(ContractKind.PLUSS).title("${7*7}").build();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** What an application writes. */
    public static class Desk {
        /** A field. */
        @ConformsTo("pluss")
        public @Nullable Contract kept;

        /** Elements of a list. */
        public List<@ConformsTo("pluss") Contract> many = List.of();

        /** A parameter. */
        public void receive(@ConformsTo("pluss") Contract contract) {
            kept = contract;
        }

        /** A result. */
        @ConformsTo("pluss")
        public @Nullable Contract send() {
            return kept;
        }

        /** What is open is refused too. */
        public void decide(@ConformsTo(value = "pluss", decided = true) Contract contract) {
            kept = contract;
        }

        /** Two profiles. */
        public void twice(@ConformsTo("cls") @ConformsTo("ctg") Contract contract) {
            kept = contract;
        }

        /** No such profile. */
        public void misspelt(@ConformsTo("plus") Contract contract) {
            kept = contract;
        }
    }

    @Test
    void theSamplesAreWhatTheyShouldBe() {
        assertThat(verdict(SOUND)).isEqualTo(Verdict.CONFORMANT);
        assertThat(verdict(WRONG)).isEqualTo(Verdict.NON_CONFORMANT);
        assertThat(verdict(OPEN)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void guardsAParameter() throws NoSuchMethodException {
        assertThat(parameter("receive", SOUND)).isEmpty();
        assertThat(parameter("receive", WRONG))
                .extracting(v -> v.getPropertyPath().toString())
                .containsExactly("receive.arg0");
        assertThat(parameter("receive", null))
                .as("null is for NotNull to refuse")
                .isEmpty();
    }

    @Test
    void guardsAResult() throws NoSuchMethodException {
        Method send = Desk.class.getMethod("send");
        assertThat(VALIDATOR.forExecutables().validateReturnValue(new Desk(), send, SOUND))
                .isEmpty();
        assertThat(VALIDATOR.forExecutables().validateReturnValue(new Desk(), send, WRONG))
                .hasSize(1);
    }

    @Test
    void guardsAFieldAndElementsOfAList() {
        Desk desk = new Desk();
        desk.kept = WRONG;
        desk.many = List.of(SOUND, WRONG);
        assertThat(VALIDATOR.validate(desk))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("kept", "many[1].<list element>");
    }

    @Test
    void whatIsUndeterminedIsAViolationOnlyWhereTheApplicationSaysSo() throws NoSuchMethodException {
        assertThat(parameter("receive", OPEN)).isEmpty();
        assertThat(parameter("decide", OPEN)).hasSize(1);
        assertThat(parameter("decide", WRONG)).hasSize(1);
        assertThat(parameter("decide", SOUND)).isEmpty();
    }

    @Test
    void severalProfilesAreSeveralConstraints() throws NoSuchMethodException {
        assertThat(parameter("twice", WRONG))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "le contrat n'est pas conforme au profil « cls »",
                        "le contrat n'est pas conforme au profil « ctg »");
    }

    @Test
    void theMessageIsTheSameWhateverWasFound() throws NoSuchMethodException {
        assertThat(message(Locale.FRENCH)).isEqualTo("le contrat n'est pas conforme au profil « pluss »");
        assertThat(message(Locale.ENGLISH)).isEqualTo("the contract does not conform to the profile “pluss”");
    }

    @Test
    void theReportComesBesideTheMessage() throws NoSuchMethodException {
        HibernateConstraintViolation<?> violation =
                parameter("receive", WRONG).iterator().next().unwrap(HibernateConstraintViolation.class);
        ValidationReport report = violation.getDynamicPayload(ValidationReport.class);
        assertThat(report.getProfile()).isEqualTo("pluss");
        assertThat(report.getReferenceDate()).as("the day in France").isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(report.getFindings())
                .anySatisfy(
                        finding -> assertThat(finding.message(Locale.FRENCH)).contains("« ${7*7} »"));
    }

    @Test
    void aProfileThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> parameter("misspelt", SOUND))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("@ConformsTo(\"plus\"): no profile named plus among [")
                .hasMessageContaining("pluss");
    }

    private static String message(Locale spoken) throws NoSuchMethodException {
        locale = spoken;
        try {
            return parameter("receive", WRONG).iterator().next().getMessage();
        } finally {
            locale = Locale.FRENCH;
        }
    }

    private static Set<ConstraintViolation<Desk>> parameter(String method, @Nullable Contract contract)
            throws NoSuchMethodException {
        return VALIDATOR
                .forExecutables()
                .validateParameters(
                        new Desk(), Desk.class.getMethod(method, Contract.class), new @Nullable Object[] {contract});
    }

    private static Verdict verdict(Contract contract) {
        return ContractValidator.standard()
                .profile("pluss")
                .at(LocalDate.of(2026, 1, 1))
                .validate(contract)
                .getVerdict();
    }
}

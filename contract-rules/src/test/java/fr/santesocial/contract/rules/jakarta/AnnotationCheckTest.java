package fr.santesocial.contract.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.value.BrokenContracts;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationCheckTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eachWrongValueIsFoundAtItsPlace(int round) {
        BrokenContracts.Wrong wrong = BrokenContracts.everywhere(round);
        try (AnnotationCheck check = AnnotationCheck.standard()) {
            assertThat(check.check(wrong.contract()))
                    .extracting(Finding::getPointer)
                    .containsExactlyInAnyOrderElementsOf(wrong.places().keySet());
        }
    }

    @Test
    void sortsByPlaceAndThenByRule() {
        Contract contract = Contract.builder()
                .id("É")
                .kind(ContractKind.CLS)
                .title(" ".repeat(1_001))
                .addNotes("a", "b", " ", "c", "d", "e", "f", "g", "h", "i", " ")
                .addBearers("-")
                .build();
        try (AnnotationCheck check = AnnotationCheck.standard()) {
            assertThat(check.check(contract))
                    .extracting(Finding::toString)
                    .containsExactly(
                            "ERROR value.id-malformed /id",
                            "ERROR value.blank /title",
                            "ERROR value.too-long /title",
                            "ERROR value.id-malformed /bearers/0",
                            "ERROR value.blank /notes/2",
                            "ERROR value.blank /notes/10");
        }
    }

    @Test
    void leavesTheApplicationsOwnConstraintsToIt() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Contract.class).getter("title").constraint(new EmailDef());
        try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Contract contract = Contract.builder()
                    .id("É")
                    .kind(ContractKind.CLS)
                    .title("Titre")
                    .build();
            assertThat(validator.validate(contract)).hasSize(2);
            AnnotationCheck check = AnnotationCheck.with(validator);
            assertThat(check.check(contract)).extracting(Finding::getPointer).containsExactly("/id");
            check.close();
            assertThat(check.check(contract))
                    .as("the application's validator stays open")
                    .hasSize(1);
        }
    }

    @Test
    void wordsOfTheDocumentComeOutAsTheyStand() {
        Contract contract = Contract.builder()
                .id("${7*7}{x}")
                .kind(ContractKind.CLS)
                .title("${7*7}")
                .build();
        try (AnnotationCheck check = AnnotationCheck.standard()) {
            assertThat(check.check(contract))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.message(Locale.FRENCH)).contains("« ${7*7}{x} »"));
        }
    }
}

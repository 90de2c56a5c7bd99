package fr.santesocial.contract.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Wording;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleDescriptorTest {
    private static final Wording WORDING = Wording.of(locale -> ResourceBundle.getBundle("none", locale));

    @Test
    void saysOfItselfWhatItWasGiven() {
        RuleParameter parameter = new RuleParameter("minimum", 2);
        RuleDescriptor descriptor = complete(Basis.LAW, Severity.ERROR)
                .kinds(ContractKind.CLS, ContractKind.PLUSS)
                .parameters(parameter)
                .since("0.2")
                .build();
        assertThat(descriptor.id()).isEqualTo("family.fault");
        assertThat(descriptor.family()).isEqualTo("family");
        assertThat(descriptor.grades()).isEqualTo(Grades.always(Severity.ERROR));
        assertThat(descriptor.kinds()).containsExactlyInAnyOrder(ContractKind.CLS, ContractKind.PLUSS);
        assertThat(descriptor.parameters()).containsExactly(parameter);
        assertThat(descriptor.since()).isEqualTo("0.2");
        assertThat(descriptor.wording()).isSameAs(WORDING);
        assertThat(descriptor.citations()).extracting(Citation::basis).containsExactly(Basis.LAW);
    }

    @Test
    void isForAllKindsUnlessItSaysOtherwise() {
        assertThat(complete(Basis.LAW, Severity.ERROR).build().kinds())
                .containsExactlyInAnyOrder(ContractKind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "LAW,         true,  true",
        "DEFINITION,  true,  true",
        "CONSISTENCY, true,  false",
        "GUIDE,       false, false",
        "PRACTICE,    false, false",
    })
    void itsGroundsSayHowGraveItCanBeAndWhetherItBinds(Basis basis, boolean error, boolean binding) {
        RuleDescriptor mild = complete(basis, Severity.WARNING).build();
        assertThat(mild.canBeAnError()).isEqualTo(error);
        assertThat(mild.isBinding()).isEqualTo(binding);
        if (error) {
            assertThat(complete(basis, Severity.ERROR).build().grades().severity())
                    .isEqualTo(Severity.ERROR);
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(complete(basis, Severity.ERROR)::build)
                    .withMessage("family.fault: a guide or a practice cannot make an error");
        }
    }

    @Test
    void oneGroundThatBearsAnErrorIsEnough() {
        RuleDescriptor descriptor = complete(Basis.GUIDE, Severity.ERROR)
                .cites(Citation.of(Source.K1, Basis.PRACTICE), Citation.of(Source.G2, Basis.LAW))
                .build();
        assertThat(descriptor.canBeAnError()).isTrue();
        assertThat(descriptor.isBinding()).isTrue();
    }

    @Test
    void needsGradesGroundsAndTexts() {
        Citation law = Citation.of(Source.G2, Basis.LAW);
        Grades grades = Grades.always(Severity.INFO);
        for (RuleDescriptor.Builder incomplete : new RuleDescriptor.Builder[] {
            RuleDescriptor.of("family.fault").cites(law).wording(WORDING),
            RuleDescriptor.of("family.fault").grades(grades).wording(WORDING),
            RuleDescriptor.of("family.fault").grades(grades).cites(law),
        }) {
            assertThatIllegalStateException()
                    .isThrownBy(incomplete::build)
                    .withMessage("family.fault needs grades, a citation and a wording");
        }
    }

    private static RuleDescriptor.Builder complete(Basis basis, Severity severity) {
        return RuleDescriptor.of("family.fault")
                .grades(Grades.always(severity))
                .cites(Citation.of(Source.G2, basis))
                .wording(WORDING);
    }
}

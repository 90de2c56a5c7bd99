package fr.santesocial.contract.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Trust;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static final List<RuleDescriptor> DESCRIPTORS =
            Rulebook.rules().stream().map(Rule::descriptor).toList();

    @Test
    void idsAreUniqueAndSpoken() {
        assertThat(DESCRIPTORS)
                .extracting(RuleDescriptor::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyRuleOfTheModuleIsListed() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fr.santesocial.contract.rules")
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        Set<String> listed =
                Rulebook.rules().stream().map(rule -> rule.getClass().getName()).collect(Collectors.toSet());
        assertThat(written).isNotEmpty();
        assertThat(listed)
                .as("add what is missing to all() of its family, and the family to Rulebook")
                .isEqualTo(written);
    }

    @Test
    void everyRuleHasItsTextsInBothLanguages() {
        for (RuleDescriptor rule : DESCRIPTORS) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (String part : List.of("message", "why", "fix")) {
                    String key = rule.id() + "." + part;
                    assertThat(rule.wording().has(key, locale))
                            .as("%s in %s", key, locale)
                            .isTrue();
                    assertThat(rule.wording().template(key, locale)).isNotBlank();
                }
            }
        }
    }

    @Test
    void errorsRestOnGroundsThatCanBearThem() {
        for (RuleDescriptor rule : DESCRIPTORS) {
            assertThat(rule.citations()).as(rule.id()).isNotEmpty();
            if (rule.grades().severity() == Severity.ERROR) {
                assertThat(rule.citations())
                        .as("%s is an error: one ground must be able to bear it", rule.id())
                        .anyMatch(c -> c.basis().canMakeAnError() && c.source().trust() != Trust.GENERAL);
            }
        }
    }

    @Test
    void soundContractsOfEveryKindGiveNoFinding() {
        for (ContractKind kind : ContractKind.values()) {
            var report =
                    ContractValidator.standard().at(LocalDate.of(2026, 1, 1)).validate(ReferenceContracts.sound(kind));
            assertThat(report.getFindings()).as("%s", kind).isEmpty();
        }
    }
}

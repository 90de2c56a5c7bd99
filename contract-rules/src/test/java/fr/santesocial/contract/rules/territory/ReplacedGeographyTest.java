package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.commune;
import static fr.santesocial.contract.rules.territory.TerritoryCases.epci;
import static fr.santesocial.contract.rules.territory.TerritoryCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.geography.CommuneState;
import fr.santesocial.contract.rules.geography.GeographicCode;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An application may know newer communes than the library does, and older groupings. */
class ReplacedGeographyTest {
    private static final GeographicCode OTHER = new GeographicCode() {
        @Override
        public LocalDate vintage() {
            return LocalDate.of(2031, 1, 1);
        }

        @Override
        public Optional<CommuneState> stateOf(String communeCode) {
            return communeCode.equals("85400") ? Optional.of(CommuneState.CURRENT) : Optional.empty();
        }

        @Override
        public Set<String> epcisOf(String communeCode) {
            return Set.of("248500191");
        }

        @Override
        public boolean hasEpci(String siren) {
            return true;
        }
    };
    private static final Contract CONTRACT =
            with(List.of(epci(TerritoryCases.MORTAGNE)), List.of(commune("85400"), commune(TerritoryCases.MALLIEVRE)));

    @Test
    void asksTheCodeOfTheApplication() {
        assertThat(findings(validator(new CommuneUnknown())))
                .extracting(Finding::getPointer)
                .containsExactly("/territory/communes/0/inseeCode");
        assertThat(findings(validator(new CommuneUnknown()).geography(OTHER)))
                .extracting(Finding::getPointer)
                .containsExactly("/territory/communes/1/inseeCode");
        assertThat(findings(validator(new CommuneUnknown()).geography(OTHER))
                        .get(0)
                        .message(Locale.ENGLISH))
                .endsWith("as of 1 January 2031.");
    }

    @Test
    void keepsItWithTheOtherChoices() {
        ContractValidator validator = ContractValidator.standard().geography(OTHER);
        Profile profile =
                Profile.named("test").with(List.of(new CommuneUnknown())).build();
        assertThat(findings(validator.profile(profile).at(RuleTester.DAY)))
                .extracting(Finding::getPointer)
                .containsExactly("/territory/communes/1/inseeCode");
        assertThat(validator
                        .at(LocalDate.of(2025, 2, 3))
                        .profile(profile)
                        .validate(CONTRACT)
                        .getReferenceDate())
                .isEqualTo(LocalDate.of(2025, 2, 3));
    }

    private static ContractValidator validator(Rule<?> rule) {
        return ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY);
    }

    private static List<Finding> findings(ContractValidator validator) {
        return validator.validate(CONTRACT).getFindings();
    }
}

package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReaderLimits;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.rule.Rule;
import java.time.LocalDate;

/** What is measured, on a day that never changes. */
final class Checks {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int LARGEST = 128 << 20;

    private Checks() {}

    /** Every rule of the PLUSS. */
    static ContractCheck pluss() {
        return ContractCheck.of(
                reader(), ContractValidator.standard().profile("pluss").at(DAY));
    }

    /** Ten thousand fiches are more than a service should take in, but the cost of one must not grow on the way there. */
    static ContractReader reader() {
        return ContractReader.within(ReaderLimits.STANDARD.withBytes(LARGEST));
    }

    /** The rules {@code value.*} alone. */
    static ContractValidator values() {
        Profile values = Profile.named("values")
                .with(Profiles.CORE.selections().stream()
                        .<Rule<?>>map(Selection::rule)
                        .filter(rule -> rule.descriptor().id().startsWith("value."))
                        .toList())
                .build();
        return ContractValidator.standard().profile(values).at(DAY);
    }
}

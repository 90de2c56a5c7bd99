package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReaderLimits;
import fr.santesocial.contract.rules.ContractValidator;
import java.time.LocalDate;

/** The check that is measured: every rule of the PLUSS, on a day that never changes. */
final class Checks {
    private Checks() {}

    static ContractCheck pluss() {
        ReaderLimits standard = ReaderLimits.STANDARD;
        // Ten thousand fiches are more than a service should take in, but the cost of one must not grow on the way there.
        ReaderLimits wide = new ReaderLimits(
                128 << 20,
                standard.depth(),
                standard.nameLength(),
                standard.stringLength(),
                standard.numberLength(),
                standard.findings());
        return ContractCheck.of(
                ContractReader.within(wide),
                ContractValidator.standard().profile("pluss").at(LocalDate.of(2026, 1, 1)));
    }
}

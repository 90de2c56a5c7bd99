package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is found of derogations with each fault there can be: no document alone shows it, so they are granted here. */
final class DerogationFindings {
    /** On its second document this rule finds what law or definition demand, and another what can be waived. */
    private static final Case PAIR = Cases.of("signatory.ars-missing").get(0);

    private static final String WAIVABLE = "hierarchy.no-fiche";
    private static final String PLACE = "/fichesActions";
    private static final List<Finding> ALL = List.copyOf(find());

    private DerogationFindings() {}

    /** The findings with the id; none where it is not about derogations. */
    static Stream<Finding> of(String id) {
        return ALL.stream().filter(finding -> finding.getRuleId().equals(id));
    }

    private static List<Finding> find() {
        LocalDate day = PAIR.at();
        Derogation.Grounds today = grounds(day, day);
        Derogations faulty = Derogations.of(List.of(
                waiving(PLACE, grounds(day.minusYears(1), day.minusDays(1)), Optional.empty()),
                waiving(PLACE, grounds(day.plusDays(1), day.plusYears(1)), Optional.empty()),
                waiving("/title", today, Optional.empty()),
                waiving(PLACE, today, Optional.of("former value")),
                waiving(PLACE, today, Optional.empty()),
                new Derogation(PAIR.rule(), Optional.empty(), "/signatories", today, Optional.empty())));
        return ContractCheck.of(
                        ContractReader.standard(), ContractValidator.standard().derogations(faulty))
                .at(day)
                .check(PAIR.badDocument())
                .getFindings();
    }

    private static Derogation waiving(String place, Derogation.Grounds grounds, Optional<String> fingerprint) {
        return new Derogation(WAIVABLE, Optional.empty(), place, grounds, fingerprint);
    }

    private static Derogation.Grounds grounds(LocalDate granted, LocalDate expires) {
        return new Derogation.Grounds("Délai accordé", "Directrice de la santé", granted, expires);
    }
}

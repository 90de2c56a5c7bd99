package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.json.ProfileReader;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import java.nio.file.Path;
import java.util.List;

/** The rules of a CLS and one more. */
final class OwnProfile {
    private OwnProfile() {}

    static ValidationReport check(Path path) {
        // README: profile
        Profile coteaux = Profile.named("coteaux")
                .extending(Profiles.CLS)
                .with(List.of(new PriorityMissing()))
                .build();
        ValidationReport report = ContractCheck.standard().profile(coteaux).check(path);
        // end
        return report;
    }

    static ValidationReport check(Path path, Path profileFile, Path derogationFile) {
        // README: files
        // A file with faults is refused, by one exception that lists them all.
        List<Rule<?>> own = List.of(new PriorityMissing());
        Profile profile =
                ProfileReader.standard().knowing(own).read(profileFile).orElseThrow();
        Derogations derogations =
                DerogationReader.standard().knowing(own).read(derogationFile).orElseThrow();
        ContractValidator validator =
                ContractValidator.standard().profile(profile).derogations(derogations);
        ValidationReport report =
                ContractCheck.of(ContractReader.standard(), validator).check(path);
        // end
        return report;
    }
}

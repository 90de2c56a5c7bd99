package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.ValidationReport;
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
}

package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.derogation.Fingerprint;
import fr.santesocial.contract.rules.geography.GeographicCode;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.ReportHeader;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.ContractIndex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks contracts against a profile. Immutable and safe to share between threads; {@code profile}, {@code at},
 * {@code derogations} and {@code geography} give changed copies.
 */
public final class ContractValidator {
    private static final ContractValidator STANDARD =
            new ContractValidator(null, null, Derogations.none(), GeographicCode.official());

    private final @Nullable Profile profile;
    private final @Nullable LocalDate referenceDate;
    private final Derogations derogations;
    private final GeographicCode geography;

    private ContractValidator(
            @Nullable Profile profile,
            @Nullable LocalDate referenceDate,
            Derogations derogations,
            GeographicCode geography) {
        this.profile = profile;
        this.referenceDate = referenceDate;
        this.derogations = derogations;
        this.geography = geography;
    }

    /** A validator that takes the profile from the kind of contract and judges at today's date in France. */
    public static ContractValidator standard() {
        return STANDARD;
    }

    /** The same with a profile of the library; an IllegalArgumentException if there is none of that name. */
    public ContractValidator profile(String name) {
        return profile(Profiles.named(name)
                .orElseThrow(() -> new IllegalArgumentException("no profile named " + name + " among "
                        + Profiles.all().stream().map(Profile::name).toList())));
    }

    /** The same with a profile of the caller. */
    public ContractValidator profile(Profile chosen) {
        return new ContractValidator(chosen, referenceDate, derogations, geography);
    }

    /** The same with the day contracts are judged at. */
    public ContractValidator at(LocalDate day) {
        return new ContractValidator(profile, day, derogations, geography);
    }

    /** The same with derogations: what they accept is marked in the report and counts no more. */
    public ContractValidator derogations(Derogations granted) {
        return new ContractValidator(profile, referenceDate, granted, geography);
    }

    /** The same with communes and groupings of the caller, newer or older than those of the library. */
    public ContractValidator geography(GeographicCode code) {
        return new ContractValidator(profile, referenceDate, derogations, code);
    }

    /** Checks a whole contract. */
    public ValidationReport validate(Contract contract) {
        return validate(PartialContract.whole(contract));
    }

    /** Checks what could be read of a contract; rules that would need more are not evaluated, and say why. */
    public ValidationReport validate(PartialContract partial) {
        LocalDate day = referenceDate != null ? referenceDate : LocalDate.now(ZoneId.of("Europe/Paris"));
        Profile chosen = profile != null ? profile : byKind(partial.contract());
        List<RuleOutcome> outcomes = partial.contract()
                .map(contract -> {
                    RuleRun run = new RuleRun(new ContractIndex(contract, partial.damage()), day, geography);
                    return chosen.selections().stream().map(run::carryOut).toList();
                })
                .orElseGet(() -> chosen.selections().stream()
                        .map(selection -> RuleRun.unread(selection, partial))
                        .toList());
        ValidationReport report = new ValidationReport(
                new ReportHeader(
                        chosen.name(),
                        Rulebook.VERSION,
                        day,
                        chosen.ruleIds(),
                        partial.contract().map(Contract::getId)),
                partial.findings(),
                outcomes,
                Fingerprint.in(partial.contract(), partial.damage()));
        return partial.contract()
                .map(contract -> derogations.applyTo(report, contract, partial.damage(), chosen))
                .orElse(report);
    }

    private static Profile byKind(Optional<Contract> contract) {
        return contract.map(c -> Profiles.forKind(c.getKind())).orElse(Profiles.CORE);
    }
}

package fr.santesocial.contract.rules.profile;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The profiles of the library. */
public final class Profiles {
    /** Families of rules that can judge a record of actions alone, without the contract it belongs to. */
    private static final Set<String> RECORD =
            Set.of("value", "reference", "action", "financing", "indicator", "category", "territory", "text");

    /** Rules for any contract. */
    public static final Profile CORE = Profile.named("core")
            .with(rulesFor(EnumSet.allOf(ContractKind.class)))
            .build();

    /** Rules for a contrat local de santé. */
    public static final Profile CLS = of("cls", ContractKind.CLS);

    /** Rules for a convention territoriale globale. */
    public static final Profile CTG = of("ctg", ContractKind.CTG);

    /** Rules for a plan local unique santé social: those of a CLS and of a CTG, and its own. */
    public static final Profile PLUSS = of("pluss", ContractKind.PLUSS);

    /** Rules for the Pays Médoc's plan territorial de santé. */
    public static final Profile MEDOC = of("medoc", ContractKind.PLAN_TERRITORIAL_SANTE);

    /** Rules for one record of actions, such as one of the OSCARS data base, whatever contract it belongs to. */
    public static final Profile OSCARS =
            Profile.named("oscars").with(ofFamilies(RECORD)).build();

    /** What a CLS or a PLUSS is asked in Auvergne-Rhône-Alpes: a coordination paid at parity, and not paid twice. */
    public static final Profile AUVERGNE_RHONE_ALPES = Profile.named("auvergne-rhone-alpes")
            .extending(CLS)
            .extending(PLUSS)
            .grading("financing.coordinator-not-at-parity", Severity.WARNING)
            .build();

    private Profiles() {}

    /** Every profile, the common one first. */
    public static List<Profile> all() {
        return List.of(CORE, CLS, CTG, PLUSS, MEDOC, AUVERGNE_RHONE_ALPES, OSCARS);
    }

    /** The profile of that name, if there is one. */
    public static Optional<Profile> named(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** The profile for a kind of contract where none is chosen. */
    public static Profile forKind(ContractKind kind) {
        return switch (kind) {
            case CLS -> CLS;
            case CTG -> CTG;
            case PLUSS -> PLUSS;
            case PLAN_TERRITORIAL_SANTE -> MEDOC;
            case ACTIONS, OTHER -> CORE;
        };
    }

    private static Profile of(String name, ContractKind kind) {
        return Profile.named(name).extending(CORE).with(rulesFor(Set.of(kind))).build();
    }

    private static List<Rule<?>> ofFamilies(Set<String> families) {
        return Rulebook.rules().stream()
                .filter(rule -> families.contains(rule.descriptor().family()))
                .toList();
    }

    private static List<Rule<?>> rulesFor(Set<ContractKind> kinds) {
        return Rulebook.rules().stream()
                .filter(rule -> rule.descriptor().kinds().containsAll(kinds))
                .toList();
    }
}

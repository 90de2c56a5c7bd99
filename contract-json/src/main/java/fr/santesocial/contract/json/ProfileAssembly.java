package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.ProfileException;
import fr.santesocial.contract.rules.profile.ProfileException.Reason;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleParameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a profile of what its file says, and collects what the file cannot mean. */
final class ProfileAssembly {
    private static final int LONGEST_NAME = 60;

    private final ProfileFile file;
    private final KnownRules known;
    private final MeaningFaults faults;
    private final Profile.Builder builder;
    private final Set<String> seen = new HashSet<>();
    // With an unknown profile among those it extends, nobody can say which rules it has.
    private boolean basesKnown;

    ProfileAssembly(ProfileFile file, KnownRules known, MeaningFaults faults) {
        this.file = file;
        this.known = known;
        this.faults = faults;
        this.builder = Profile.named(file.name());
    }

    /** The profile; to be used only where no fault was collected. */
    Profile assemble() {
        judgeName();
        basesKnown = !faults.isDamaged("/extends");
        for (int i = 0; i < file.extending().size(); i++) {
            extend(file.extending().get(i), faults.element("/extends", i));
        }
        for (int i = 0; i < file.rules().size(); i++) {
            change(file.rules().get(i), faults.element("/rules", i));
        }
        Profile profile = builder.build();
        if (profile.ruleIds().isEmpty() && faults.areNone()) {
            faults.add(ProfileFault.EMPTY, "", Parameters.none());
        }
        return profile;
    }

    private void judgeName() {
        String name = file.name();
        if (!isName(name)) {
            faults.add(ProfileFault.NAME_MALFORMED, "/name", value(name));
        } else if (Profiles.named(name).isPresent()) {
            faults.add(ProfileFault.NAME_TAKEN, "/name", value(name));
        }
        file.title().ifPresent(title -> {
            if (title.isBlank()) {
                faults.add(ProfileFault.TITLE_BLANK, "/title", Parameters.none());
            }
            builder.title(title);
        });
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.charAt(0) != '-'
                && name.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private void extend(String name, String at) {
        Optional<Profile> base = Profiles.named(name);
        if (base.isPresent()) {
            builder.extending(base.get());
        } else {
            basesKnown = false;
            List<String> names = Profiles.all().stream().map(Profile::name).toList();
            faults.add(
                    ProfileFault.BASE_UNKNOWN,
                    at,
                    value(name).with("known", names).with("advice", NearestWord.advice(name, names)));
        }
    }

    private void change(RuleChange change, String at) {
        Rule<?> rule = known.rule(change.rule());
        if (rule == null) {
            faults.add(
                    ProfileFault.RULE_UNKNOWN,
                    at + "/rule",
                    value(change.rule()).with("advice", NearestWord.advice(change.rule(), known.ids())));
        } else if (!seen.add(change.rule())) {
            faults.add(ProfileFault.RULE_TWICE, at + "/rule", words(change));
        } else if (change.use().isPresent() && !change.use().get()) {
            leaveOut(change, at);
        } else if (include(rule, change, at)) {
            grade(change, at);
            set(change, rule, at);
        }
    }

    private void leaveOut(RuleChange change, String at) {
        if (change.changes()) {
            faults.add(ProfileFault.LEFT_OUT_AND_CHANGED, at + "/use", words(change));
        } else if (has(change) || basesKnown) {
            attempt(() -> builder.without(change.rule()), at + "/use", words(change));
        }
    }

    /** Sees to it that the profile has the rule; false where it has not. */
    private boolean include(Rule<?> rule, RuleChange change, String at) {
        if (change.use().isPresent()) {
            builder.adopting(rule);
        } else if (!has(change)) {
            if (basesKnown && !faults.isDamaged(at + "/use")) {
                faults.add(ProfileFault.RULE_NOT_INCLUDED, at + "/rule", words(change));
                return false;
            }
            builder.with(List.of(rule));
        }
        return true;
    }

    private boolean has(RuleChange change) {
        return builder.build().selection(change.rule()).isPresent();
    }

    private void grade(RuleChange change, String at) {
        boolean damaged = faults.isDamaged(at + "/severity")
                || faults.isDamaged(at + "/from")
                || faults.isDamaged(at + "/before");
        if (damaged) {
            return;
        }
        if (change.before().isPresent() && change.from().isEmpty()) {
            faults.add(ProfileFault.STAGE_MISSING, at + "/from", words(change));
        }
        if (change.severity().isEmpty()) {
            if (change.from().isPresent()) {
                faults.add(ProfileFault.SEVERITY_MISSING, at + "/severity", words(change));
            }
        } else if (change.from().isPresent()) {
            Grades grades = new Grades(
                    change.from().get(),
                    change.severity().get(),
                    change.before().orElse(null));
            attempt(() -> builder.grading(change.rule(), grades), at + "/severity", words(change));
        } else {
            attempt(() -> builder.grading(change.rule(), change.severity().get()), at + "/severity", words(change));
        }
    }

    private void set(RuleChange change, Rule<?> rule, String at) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < change.parameters().size(); i++) {
            ParameterValue parameter = change.parameters().get(i);
            String place = faults.element(at + "/parameters", i);
            Parameters words = words(change).with("name", ScalarReader.shortened(parameter.name()));
            if (!names.add(parameter.name())) {
                faults.add(ProfileFault.PARAMETER_TWICE, place + "/name", words);
            } else {
                attempt(
                        () -> builder.setting(change.rule(), parameter.name(), parameter.value()),
                        place,
                        told(rule.descriptor().parameters(), parameter.name(), words));
            }
        }
    }

    /** What a refusal may say of a parameter: how small it may be, or what was meant where the rule has none of the name. */
    private static Parameters told(List<RuleParameter> admitted, String name, Parameters words) {
        return admitted.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> words.with("least", one.least()))
                .orElseGet(() -> words.with(
                        "advice",
                        NearestWord.advice(
                                name, admitted.stream().map(RuleParameter::name).toList())));
    }

    /** Changes the profile; what it does not admit is a fault of the file. */
    private void attempt(Runnable step, String at, Parameters words) {
        try {
            step.run();
        } catch (ProfileException refusal) {
            faults.add(ProfileFault.of(refusal), place(refusal.reason(), at), words);
        }
    }

    private static String place(Reason reason, String at) {
        return switch (reason) {
            case PARAMETER_UNKNOWN -> at + "/name";
            case VALUE_TOO_SMALL -> at + "/value";
            case GRAVER_BEFORE -> at.substring(0, at.lastIndexOf('/')) + "/before";
            case RULE_NOT_INCLUDED -> at.substring(0, at.lastIndexOf('/')) + "/rule";
            case OTHER_RULE, CANNOT_BE_LOOSENED, CANNOT_BE_AN_ERROR -> at;
        };
    }

    private static Parameters value(String text) {
        return Parameters.none().with("value", ScalarReader.shortened(text));
    }

    private static Parameters words(RuleChange change) {
        return Parameters.none().with("rule", change.rule());
    }
}

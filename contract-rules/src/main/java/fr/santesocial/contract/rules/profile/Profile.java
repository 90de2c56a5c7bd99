package fr.santesocial.contract.rules.profile;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.profile.ProfileException.Reason;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A named set of rules with their parameters and severities. Immutable; composed by {@link #named}. */
public final class Profile {
    private final String name;
    private final @Nullable String title;
    private final Map<String, Selection> selections;

    private Profile(Builder builder) {
        this.name = builder.name;
        this.title = builder.title;
        this.selections = new LinkedHashMap<>(builder.selections);
    }

    /** Starts a profile. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The name ("pluss"). */
    public String name() {
        return name;
    }

    /** What people call it; absent where the name says enough. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The effective rule set, in the order the rules were added. */
    public List<Selection> selections() {
        return List.copyOf(selections.values());
    }

    /** The rule of that id as the profile uses it, if it has one. */
    public Optional<Selection> selection(String ruleId) {
        return Optional.ofNullable(selections.get(ruleId));
    }

    /** Whether a finding of the rule can be accepted by a derogation: not where it rests on law or definition. */
    public boolean allowsDerogationFrom(String ruleId) {
        return selection(ruleId)
                .map(selection -> !selection.rule().descriptor().isBinding())
                .orElse(false);
    }

    /** The effective rule set as text, one rule a line: French for a French locale, English for any other. */
    public String listing(Locale locale) {
        return ProfileListing.of(this, locale);
    }

    /** The ids of its rules. */
    public List<String> ruleIds() {
        return List.copyOf(selections.keySet());
    }

    @Override
    public String toString() {
        return name + " " + selections.keySet();
    }

    /** Collects the rules of a profile; a {@link ProfileException} for what it does not admit. */
    public static final class Builder {
        private final String name;
        private @Nullable String title;
        private final Map<String, Selection> selections = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Says what people call the profile. */
        public Builder title(String words) {
            this.title = words;
            return this;
        }

        /** Takes over every rule of another profile as it stands there; a rule that both have is taken from the other. */
        public Builder extending(Profile other) {
            other.selections.values().forEach(this::put);
            return this;
        }

        /** Adds rules as they describe themselves. */
        public Builder with(Collection<Rule<?>> rules) {
            rules.forEach(rule -> put(Selection.standard(rule)));
            return this;
        }

        /**
         * Adds a rule for every kind of contract, whatever kinds it is meant for by itself. Severity and parameters stay
         * where the profile has the rule already.
         */
        public Builder adopting(Rule<?> rule) {
            Selection own = selections.getOrDefault(rule.descriptor().id(), Selection.standard(rule));
            put(new Selection(rule, Set.of(ContractKind.values()), own.grades(), own.settings()));
            return this;
        }

        /**
         * Sets a parameter of a rule of this profile, not below the smallest value that the rule admits; what rests on law or
         * definition admits none that would loosen it.
         */
        public Builder setting(String ruleId, String parameter, int value) {
            Selection old = selection(ruleId);
            if (!old.settings().containsKey(parameter)) {
                throw new ProfileException(Reason.PARAMETER_UNKNOWN, ruleId + " has no parameter " + parameter);
            }
            boolean tooSmall = old.rule().descriptor().parameters().stream()
                    .anyMatch(known -> known.name().equals(parameter) && value < known.least());
            if (tooSmall) {
                throw new ProfileException(
                        Reason.VALUE_TOO_SMALL, ruleId + ": " + parameter + " cannot be as small as " + value);
            }
            Map<String, Integer> settings = new HashMap<>(old.settings());
            settings.put(parameter, value);
            selections.put(ruleId, new Selection(old.rule(), old.kinds(), old.grades(), settings));
            return this;
        }

        /**
         * Gives a rule another severity; the stages it depends on stay. What rests on law or definition cannot be loosened,
         * and what rests on guide or practice alone cannot be made an error.
         */
        public Builder grading(String ruleId, Severity severity) {
            return grading(ruleId, selection(ruleId).grades().regraded(severity));
        }

        /** Gives a rule other severities by stage; the same limits hold, and a contract gets no milder on its way. */
        public Builder grading(String ruleId, Grades grades) {
            Selection old = selection(ruleId);
            RuleDescriptor rule = old.rule().descriptor();
            Severity before = grades.before();
            if (before != null && before.compareTo(grades.severity()) < 0) {
                throw new ProfileException(
                        Reason.GRAVER_BEFORE, ruleId + " cannot be graver before a stage than after");
            }
            if (rule.isBinding() && grades.milderThan(old.grades())) {
                throw refusal(rule);
            }
            if (grades.severity() == Severity.ERROR && !rule.canBeAnError()) {
                throw new ProfileException(
                        Reason.CANNOT_BE_AN_ERROR, ruleId + " rests on guide or practice and cannot be an error");
            }
            selections.put(ruleId, new Selection(old.rule(), old.kinds(), grades, old.settings()));
            return this;
        }

        /** Leaves a rule out; what rests on law or definition cannot be left out. */
        public Builder without(String ruleId) {
            RuleDescriptor rule = selection(ruleId).rule().descriptor();
            if (rule.isBinding()) {
                throw refusal(rule);
            }
            selections.remove(ruleId);
            return this;
        }

        /** The profile. */
        public Profile build() {
            return new Profile(this);
        }

        private void put(Selection selection) {
            String id = selection.rule().descriptor().id();
            Selection old = selections.get(id);
            if (old != null && old.rule() != selection.rule()) {
                throw new ProfileException(
                        Reason.OTHER_RULE, "profile " + name + " has another rule " + id + " already");
            }
            selections.put(id, selection);
        }

        private Selection selection(String ruleId) {
            Selection found = selections.get(ruleId);
            if (found == null) {
                throw new ProfileException(Reason.RULE_NOT_INCLUDED, "profile " + name + " has no rule " + ruleId);
            }
            return found;
        }

        private static ProfileException refusal(RuleDescriptor rule) {
            return new ProfileException(
                    Reason.CANNOT_BE_LOOSENED, rule.id() + " rests on law or definition and cannot be loosened");
        }
    }
}

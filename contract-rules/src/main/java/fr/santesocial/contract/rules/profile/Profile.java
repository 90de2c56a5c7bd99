package fr.santesocial.contract.rules.profile;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A named set of rules with their parameters and severities. Immutable; composed by {@link #named}. */
public final class Profile {
    private final String name;
    private final Map<String, Selection> selections;

    private Profile(Builder builder) {
        this.name = builder.name;
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

    /** The effective rule set, in the order the rules were added. */
    public List<Selection> selections() {
        return List.copyOf(selections.values());
    }

    /** The ids of its rules. */
    public List<String> ruleIds() {
        return List.copyOf(selections.keySet());
    }

    @Override
    public String toString() {
        return name + " " + selections.keySet();
    }

    /** Collects the rules of a profile. */
    public static final class Builder {
        private final String name;
        private final Map<String, Selection> selections = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Takes over every rule of another profile as it stands there. */
        public Builder extending(Profile other) {
            selections.putAll(other.selections);
            return this;
        }

        /** Adds rules as they describe themselves. */
        public Builder with(Collection<Rule<?>> rules) {
            rules.forEach(rule -> put(Selection.standard(rule)));
            return this;
        }

        /** Adds a rule for every kind of contract, whatever kinds it is meant for by itself. */
        public Builder adopting(Rule<?> rule) {
            Selection own = Selection.standard(rule);
            put(new Selection(rule, Set.of(ContractKind.values()), own.grades(), own.settings()));
            return this;
        }

        /** Sets a parameter of a rule of this profile; an IllegalArgumentException if there is none. */
        public Builder setting(String ruleId, String parameter, int value) {
            Selection old = selection(ruleId);
            if (!old.settings().containsKey(parameter)) {
                throw new IllegalArgumentException(ruleId + " has no parameter " + parameter);
            }
            boolean tooSmall = old.rule().descriptor().parameters().stream()
                    .anyMatch(known -> known.name().equals(parameter) && value < known.least());
            if (tooSmall) {
                throw new IllegalArgumentException(ruleId + ": " + parameter + " cannot be as small as " + value);
            }
            Map<String, Integer> settings = new HashMap<>(old.settings());
            settings.put(parameter, value);
            selections.put(ruleId, new Selection(old.rule(), old.kinds(), old.grades(), settings));
            return this;
        }

        /**
         * Gives a rule another severity at every stage; an error by law or definition cannot be loosened, and what rests on
         * guide or practice alone cannot be made an error.
         */
        public Builder grading(String ruleId, Severity severity) {
            Selection old = selection(ruleId);
            if (severity != Severity.ERROR) {
                refuseToLoosen(old);
            } else if (!old.rule().descriptor().canBeAnError()) {
                throw new IllegalArgumentException(ruleId + " rests on guide or practice and cannot be an error");
            }
            selections.put(ruleId, new Selection(old.rule(), old.kinds(), Grades.always(severity), old.settings()));
            return this;
        }

        /** Leaves a rule out; an error by law or definition cannot be left out. */
        public Builder without(String ruleId) {
            refuseToLoosen(selection(ruleId));
            selections.remove(ruleId);
            return this;
        }

        /** The profile. */
        public Profile build() {
            return new Profile(this);
        }

        private void put(Selection selection) {
            String id = selection.rule().descriptor().id();
            Selection old = selections.put(id, selection);
            if (old != null && old.rule() != selection.rule()) {
                throw new IllegalArgumentException("profile " + name + " has another rule " + id + " already");
            }
        }

        private Selection selection(String ruleId) {
            Selection found = selections.get(ruleId);
            if (found == null) {
                throw new IllegalArgumentException("profile " + name + " has no rule " + ruleId);
            }
            return found;
        }

        private static void refuseToLoosen(Selection selection) {
            RuleDescriptor rule = selection.rule().descriptor();
            boolean binding = selection.grades().severity() == Severity.ERROR
                    && rule.citations().stream().anyMatch(c -> c.basis() == Basis.LAW || c.basis() == Basis.DEFINITION);
            if (binding) {
                throw new IllegalArgumentException(rule.id() + " rests on law or definition and cannot be loosened");
            }
        }
    }
}

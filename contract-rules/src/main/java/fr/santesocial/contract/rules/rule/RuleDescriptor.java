package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule says of itself: id, severity by stage, kinds of contract, grounds, parameters, texts. Immutable. */
public final class RuleDescriptor {
    private final String id;
    private final Grades grades;
    private final Set<ContractKind> kinds;
    private final List<Citation> citations;
    private final List<RuleParameter> parameters;
    private final String since;
    private final Wording wording;

    private RuleDescriptor(Builder builder) {
        if (builder.grades == null || builder.wording == null || builder.citations.isEmpty()) {
            throw new IllegalStateException(builder.id + " needs grades, a citation and a wording");
        }
        if (builder.grades.severity() == Severity.ERROR
                && builder.citations.stream().map(Citation::basis).noneMatch(Basis::canMakeAnError)) {
            throw new IllegalStateException(builder.id + ": a guide or a practice cannot make an error");
        }
        this.id = builder.id;
        this.grades = builder.grades;
        this.kinds = Set.copyOf(builder.kinds);
        this.citations = builder.citations;
        this.parameters = builder.parameters;
        this.since = builder.since;
        this.wording = builder.wording;
    }

    /** Starts a descriptor; the id is {@code family.fault}, literal, spoken and permanent. */
    public static Builder of(String id) {
        return new Builder(id);
    }

    /** The id ("term.end-before-start"). */
    public String id() {
        return id;
    }

    /** The family: what stands before the point of the id. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The severity by stage. */
    public Grades grades() {
        return grades;
    }

    /** The kinds of contract it is meant for. */
    public Set<ContractKind> kinds() {
        return kinds;
    }

    /** Its grounds, at least one. */
    public List<Citation> citations() {
        return citations;
    }

    /** Whether one of its grounds can bear an error. */
    public boolean canBeAnError() {
        return citations.stream().map(Citation::basis).anyMatch(Basis::canMakeAnError);
    }

    /** Whether one of its grounds is a law or a definition: no profile may loosen it, no derogation lift it. */
    public boolean isBinding() {
        return citations.stream().anyMatch(c -> c.basis() == Basis.LAW || c.basis() == Basis.DEFINITION);
    }

    /** Numbers a profile may set. */
    public List<RuleParameter> parameters() {
        return parameters;
    }

    /** The version of the catalogue that brought it. */
    public String since() {
        return since;
    }

    /** Its texts: {@code id.message}, {@code id.why}, {@code id.fix} and {@code id.reason.*}. */
    public Wording wording() {
        return wording;
    }

    /** Collects what a rule says of itself. */
    public static final class Builder {
        private final String id;
        private @Nullable Grades grades;
        private Set<ContractKind> kinds = EnumSet.allOf(ContractKind.class);
        private List<Citation> citations = List.of();
        private List<RuleParameter> parameters = List.of();
        private String since = "0.1";
        private @Nullable Wording wording;

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the severity by stage. */
        public Builder grades(Grades value) {
            this.grades = value;
            return this;
        }

        /** Limits the rule to kinds of contract; without this it is meant for all. */
        public Builder kinds(ContractKind... values) {
            this.kinds = Set.of(values);
            return this;
        }

        /** Sets the grounds. */
        public Builder cites(Citation... values) {
            this.citations = List.of(values);
            return this;
        }

        /** Sets the numbers a profile may set. */
        public Builder parameters(RuleParameter... values) {
            this.parameters = List.of(values);
            return this;
        }

        /** Sets the version of the catalogue that brought the rule. */
        public Builder since(String version) {
            this.since = version;
            return this;
        }

        /** Sets the texts. */
        public Builder wording(Wording value) {
            this.wording = value;
            return this;
        }

        /** The descriptor; an IllegalStateException if something is missing, or if its grounds cannot bear an error. */
        public RuleDescriptor build() {
            return new RuleDescriptor(this);
        }
    }
}

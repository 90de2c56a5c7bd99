package fr.santesocial.contract.rules.rule;

/**
 * A number that a profile may set for a rule.
 *
 * @param name its name ("minimum")
 * @param standard its value where a profile says nothing
 * @param least the smallest value a profile may give it
 */
public record RuleParameter(String name, int standard, int least) {
    /** A number that counts something: a profile may set it down to one. */
    public RuleParameter(String name, int standard) {
        this(name, standard, 1);
    }
}

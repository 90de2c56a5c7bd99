package fr.santesocial.contract.rules.rule;

/**
 * A number that a profile may set for a rule.
 *
 * @param name its name ("minimum")
 * @param standard its value where a profile says nothing
 */
public record RuleParameter(String name, int standard) {}

package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.rules.text.Parameters;

/**
 * What keeps lines of money from being added up.
 *
 * @param reason the last part of the key of its text
 * @param parameters what the text uses, and no more
 */
record Obstacle(String reason, Parameters parameters) {}

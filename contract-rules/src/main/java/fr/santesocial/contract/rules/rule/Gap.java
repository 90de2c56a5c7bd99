package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.rules.report.Finding;

/**
 * A place of the document that could not be read.
 *
 * @param pointer the place, as in the document
 * @param cause what was wrong there
 */
public record Gap(String pointer, Finding cause) {}

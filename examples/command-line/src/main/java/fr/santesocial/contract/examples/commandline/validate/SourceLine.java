package fr.santesocial.contract.examples.commandline.validate;

/**
 * The line of a document that a finding is about.
 *
 * @param number which line it is, from 1
 * @param text the line
 * @param from where in the text the fault begins
 * @param to where it ends, at least where it begins; at the end of the line for a fault of several lines
 */
record SourceLine(int number, String text, int from, int to) {}

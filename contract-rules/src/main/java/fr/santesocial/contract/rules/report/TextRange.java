package fr.santesocial.contract.rules.report;

/**
 * A stretch of a text document. Lines and columns count from 1, columns in characters (Unicode code points); the end is
 * just behind the last character.
 */
public record TextRange(int startLine, int startColumn, int endLine, int endColumn) {}

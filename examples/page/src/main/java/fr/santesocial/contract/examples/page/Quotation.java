package fr.santesocial.contract.examples.page;

/**
 * A line of a document, quoted where a finding is about it.
 *
 * @param before what stands before the fault, which may be cut
 * @param fault the fault itself; empty where it has no width
 * @param after what stands behind the fault, which may be cut
 */
public record Quotation(String before, String fault, String after) {}

package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.IndexEntry;

/**
 * A row of a table of contracts.
 *
 * @param entry the contract
 * @param address where more is shown of it
 * @param verdict how it ended, in words
 */
record EntryRow(IndexEntry entry, String address, String verdict) {}

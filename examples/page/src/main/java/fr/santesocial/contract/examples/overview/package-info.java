/** What people want to see of a contract at a glance, as plain data: no language, no form, every part with its place. */
@NullMarked
package fr.santesocial.contract.examples.overview;

import org.jspecify.annotations.NullMarked;

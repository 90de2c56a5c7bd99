/** Where rules come from: documents with their addresses, and what kind of ground they give a rule. */
@NullMarked
package fr.santesocial.contract.rules.source;

import org.jspecify.annotations.NullMarked;

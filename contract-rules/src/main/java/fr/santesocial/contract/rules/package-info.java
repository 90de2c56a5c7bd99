/** The way in: a contract goes in, a report comes out. */
@NullMarked
package fr.santesocial.contract.rules;

import org.jspecify.annotations.NullMarked;

/** What a rule is, and how it sees a contract: ours and those of integrators are written against this package. */
@NullMarked
package fr.santesocial.contract.rules.rule;

import org.jspecify.annotations.NullMarked;

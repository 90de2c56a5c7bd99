/** For tests of rules, ours and those of integrators: one rule on one contract, and tables of such runs. */
@NullMarked
package fr.santesocial.contract.rules.testing;

import org.jspecify.annotations.NullMarked;

/** Rules on signatories: who commits to the contract. */
@NullMarked
package fr.santesocial.contract.rules.signatory;

import org.jspecify.annotations.NullMarked;

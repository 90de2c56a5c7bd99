/** Rules on the evaluations (bilans) of a contract. */
@NullMarked
package fr.santesocial.contract.rules.evaluation;

import org.jspecify.annotations.NullMarked;

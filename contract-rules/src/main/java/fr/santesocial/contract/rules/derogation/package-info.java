/** Derogations: findings that are known and accepted for a while, and what is wrong with such decisions themselves. */
@NullMarked
package fr.santesocial.contract.rules.derogation;

import org.jspecify.annotations.NullMarked;

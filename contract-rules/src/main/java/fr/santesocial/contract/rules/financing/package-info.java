/** Rules on money: what is planned, who pays it, and whether the figures agree. Not exported. */
@NullMarked
package fr.santesocial.contract.rules.financing;

import org.jspecify.annotations.NullMarked;

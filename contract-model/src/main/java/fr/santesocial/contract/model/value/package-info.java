/** Small values the contract is made of: partial dates, periods, amounts, quantities, codes. */
@NullMarked
package fr.santesocial.contract.model.value;

import org.jspecify.annotations.NullMarked;

/** The model's description of itself: one table per type says its members. Nothing else lists them. */
@NullMarked
package fr.santesocial.contract.model.shape;

import org.jspecify.annotations.NullMarked;

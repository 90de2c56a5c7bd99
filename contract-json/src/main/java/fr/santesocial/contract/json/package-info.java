/** Reading, writing and checking contracts as JSON documents. */
@NullMarked
package fr.santesocial.contract.json;

import org.jspecify.annotations.NullMarked;

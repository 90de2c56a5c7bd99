/** One HTML page per contract, and an index of a folder: each stands alone, without network and without script. */
@NullMarked
package fr.santesocial.contract.examples.page;

import org.jspecify.annotations.NullMarked;

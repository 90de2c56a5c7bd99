/** The contract and its parts: immutable values, all safe to share between threads. */
@NullMarked
package fr.santesocial.contract.model;

import org.jspecify.annotations.NullMarked;

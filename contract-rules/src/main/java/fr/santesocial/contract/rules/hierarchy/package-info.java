/** Rules on axes, objectives, fiches actions and operations: how they hang together, how they are numbered and counted. */
@NullMarked
package fr.santesocial.contract.rules.hierarchy;

import org.jspecify.annotations.NullMarked;

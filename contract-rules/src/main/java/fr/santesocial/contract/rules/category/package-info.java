/** Rules on result categories, which say what kind of result an action aims at. */
@NullMarked
package fr.santesocial.contract.rules.category;

import org.jspecify.annotations.NullMarked;

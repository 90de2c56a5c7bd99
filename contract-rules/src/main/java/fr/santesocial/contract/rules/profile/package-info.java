/** Named, composable sets of rules with their parameters and severities. */
@NullMarked
package fr.santesocial.contract.rules.profile;

import org.jspecify.annotations.NullMarked;

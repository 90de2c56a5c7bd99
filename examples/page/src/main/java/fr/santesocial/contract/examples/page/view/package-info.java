/** What pages show, worded and measured, and the templates that show it. */
@NullMarked
package fr.santesocial.contract.examples.page.view;

import org.jspecify.annotations.NullMarked;

/** Reports for machines: as JSON that can be read back, as SARIF, as JUnit XML. All types are immutable and safe to share. */
@NullMarked
package fr.santesocial.contract.json.report;

import org.jspecify.annotations.NullMarked;

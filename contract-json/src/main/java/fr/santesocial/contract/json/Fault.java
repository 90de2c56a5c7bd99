package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Wording;

/** Something that can be wrong with a document. */
interface Fault {
    /** Its id in the catalogue. */
    String id();

    /** How grave it is. */
    Severity severity();

    /** Where its texts stand. */
    Wording wording();
}

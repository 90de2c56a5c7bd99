package fr.santesocial.contract.rules.derogation;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/** What can be wrong with a derogation. */
public enum DerogationFault {
    /** Its last day is past: the finding counts again. */
    EXPIRED("derogation.expired"),
    /** Its first day is still to come. */
    NOT_STARTED("derogation.not-started"),
    /** There is no such finding at that place. */
    UNUSED("derogation.unused"),
    /** The value is no longer the one it was granted for: the finding counts again. */
    VALUE_CHANGED("derogation.value-changed"),
    /** It does not say which value it was granted for. */
    FINGERPRINT_MISSING("derogation.fingerprint-missing"),
    /** The finding rests on law or definition, or is about the document itself: nobody can grant a derogation. */
    NOT_ALLOWED("derogation.not-allowed");

    private static final Wording WORDING = Wording.of(
            locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.derogation.derogation", locale));

    private final String id;

    DerogationFault(String id) {
        this.id = id;
    }

    /** What the catalogue says of it. */
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of(id)
                .grades(Grades.always(Severity.WARNING))
                .cites(Citation.consistency())
                .wording(WORDING)
                .build();
    }

    Finding at(Spot spot, Parameters parameters) {
        return Finding.of(id, Severity.WARNING, spot, WORDING)
                .parameters(parameters)
                .build();
    }

    /** What the catalogue says of all of them. */
    public static List<RuleDescriptor> descriptors() {
        return Arrays.stream(values()).map(DerogationFault::descriptor).toList();
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Wording;
import java.util.ResourceBundle;

/** What can be wrong with a document before any rule looks at it. */
enum Structure implements Fault {
    UNREADABLE("document.unreadable", Severity.ERROR),
    TOO_LARGE("document.too-large", Severity.ERROR),
    EMPTY("document.empty", Severity.ERROR),
    OTHER_FILE("document.other-file", Severity.ERROR),
    NOT_UTF8("document.not-utf8", Severity.ERROR),
    BYTE_ORDER_MARK("document.byte-order-mark", Severity.INFO),
    SYNTAX("document.syntax", Severity.ERROR),
    // A warning: what is read is certain, and text copied from other programs often brings some along.
    DIRECTION_CONTROL("document.bidirectional-control", Severity.WARNING),
    TOO_DEEP("document.too-deep", Severity.ERROR),
    NAME_TOO_LONG("document.name-too-long", Severity.ERROR),
    TEXT_TOO_LONG("document.text-too-long", Severity.ERROR),
    NUMBER_TOO_LONG("document.number-too-long", Severity.ERROR),
    NOT_AN_OBJECT("document.not-an-object", Severity.ERROR),
    TRAILING_DATA("document.trailing-data", Severity.ERROR),
    FORMAT_MISSING("document.format-missing", Severity.ERROR),
    FORMAT_UNKNOWN("document.format-unknown", Severity.ERROR),
    FORMAT_NEWER("document.format-newer", Severity.INFO),
    FORMAT_UNSUPPORTED("document.format-unsupported", Severity.ERROR),
    TOO_MANY_FINDINGS("document.too-many-findings", Severity.ERROR),
    UNKNOWN_MEMBER("structure.unknown-member", Severity.ERROR),
    NEWER_MEMBER("structure.newer-member", Severity.INFO),
    DUPLICATE_MEMBER("structure.duplicate-member", Severity.ERROR),
    MISSING_MEMBER("structure.missing-member", Severity.ERROR),
    NOTHING_SAID("structure.nothing-said", Severity.ERROR),
    NULL("structure.null", Severity.ERROR),
    WRONG_TYPE("structure.wrong-type", Severity.ERROR),
    BAD_TEXT("structure.bad-text", Severity.ERROR),
    BAD_DATE("structure.bad-date", Severity.ERROR),
    BAD_LENGTH_OF_TIME("structure.bad-length-of-time", Severity.ERROR),
    BAD_NUMBER("structure.bad-number", Severity.ERROR),
    UNKNOWN_VALUE("structure.unknown-value", Severity.ERROR);

    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.json.structure", locale));

    private final String id;
    private final Severity severity;

    Structure(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Wording wording() {
        return WORDING;
    }
}

package fr.santesocial.contract.examples.commandline.validate;

import java.util.Locale;

/** The forms a report can be written in. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs that read reports back. */
    JSON,
    /** For editors and for services that show findings beside the lines of a file. */
    SARIF,
    /** For build servers. */
    JUNIT,
    /** For workflows of GitHub. */
    GITHUB,
    /** For people, as one page for a browser or a printer. */
    HTML;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

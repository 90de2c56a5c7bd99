package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Wording;
import java.util.ResourceBundle;

/** What can be wrong with where many documents come from: a file of lines, a folder. */
enum SourceFault implements Fault {
    INTERRUPTED("document.interrupted"),
    OVER_LINES("document.over-lines"),
    FOLDER_UNREADABLE("document.folder-unreadable"),
    LINK_LEADS_OUT("document.link-leads-out");

    private static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.json.sources", locale));

    private final String id;

    SourceFault(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Wording wording() {
        return WORDING;
    }
}

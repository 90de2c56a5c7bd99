package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.IndexEntry;
import java.util.List;

/**
 * What a report shows of one document.
 *
 * @param entry what it is, and how much was found; its page is an anchor
 * @param readable whether it could be read at all
 * @param groups its findings
 * @param reasons what could not be evaluated and why
 * @param reasonsLeft how many more reasons there are
 * @param ledger the outcomes of the rules in figures
 * @param checked against what it was checked
 */
record DocumentView(
        IndexEntry entry,
        boolean readable,
        List<Notices.ByWeight> groups,
        List<Undecideds.Reason> reasons,
        int reasonsLeft,
        String ledger,
        String checked) {

    /** Its section in the page. */
    String anchor() {
        return entry.page();
    }

    /** Its title, or what the document is called where that could not be read. */
    String title() {
        return entry.what().title().orElse(entry.source());
    }

    long count(Weight weight) {
        return switch (weight) {
            case ERROR -> entry.counts().errors();
            case WARNING -> entry.counts().warnings();
            case INFO -> entry.counts().infos();
            case ACCEPTED -> entry.counts().accepted();
        };
    }
}

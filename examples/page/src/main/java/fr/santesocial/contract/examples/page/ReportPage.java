package fr.santesocial.contract.examples.page;

import fr.santesocial.contract.examples.page.view.Rendering;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Writes the findings of a check of many documents as one page: a table of the documents, what each rule found, and the
 * findings of each document with what could not be evaluated. Like the other pages it stands alone. It is in memory whole, of
 * the documents one at a time. Immutable and safe to share between threads.
 */
public final class ReportPage {
    /** How many findings, and how many reasons for what was not evaluated, are listed for one document; more are counted. */
    public static final int MOST_LISTED = 200;

    private final Language language;
    private final List<Rule<?>> rules;
    private final int most;

    private ReportPage(Language language, List<Rule<?>> rules, int most) {
        this.language = language;
        this.rules = rules;
        this.most = most;
    }

    /** Reports in a language; texts of the documents stay as they are. */
    public static ReportPage in(Language language) {
        return new ReportPage(language, List.of(), MOST_LISTED);
    }

    /** The same with further rules of which the page can name title and sources, beside those of the library. */
    public ReportPage explaining(Collection<? extends Rule<?>> own) {
        return new ReportPage(language, List.copyOf(own), most);
    }

    /** The same with another number of findings listed for one document, the gravest first; 0 lists none. */
    public ReportPage listing(int findings) {
        if (findings < 0) {
            throw new IllegalArgumentException("a page cannot list " + findings + " findings");
        }
        return new ReportPage(language, rules, findings);
    }

    /** The page, in the order of the documents; each is asked for when the one before it was dealt with. */
    public String html(Iterator<ReportEntry> documents) {
        StringWriter out = new StringWriter();
        try {
            write(documents, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString();
    }

    /** Writes the page; the caller closes the writer, which must write UTF-8. Nothing is written before the last document. */
    public void write(Iterator<ReportEntry> documents, Writer out) throws IOException {
        Rendering.Listing listing = new Rendering.Listing(rules, most);
        Rendering.report(documents, listing, language, out);
    }
}

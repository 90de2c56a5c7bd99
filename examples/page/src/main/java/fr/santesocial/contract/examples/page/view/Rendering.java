package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.IndexEntry;
import fr.santesocial.contract.examples.page.ReportEntry;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Fills the templates in. */
@SuppressWarnings("NullAway") // the generated classes take null where nothing is to intercept what they write
public final class Rendering {
    private Rendering() {}

    /** The page of one contract. */
    public static String page(
            PartialContract partial, ValidationReport report, Collection<? extends Rule<?>> own, Language language) {
        StringOutput out = new StringOutput();
        JtecontractGenerated.render(new SafeOutput(out), null, PageView.of(partial, report, own, new Words(language)));
        return out.toString();
    }

    /** The index of a folder. */
    public static String index(List<IndexEntry> entries, Language language) {
        StringOutput out = new StringOutput();
        JteindexGenerated.render(new SafeOutput(out), null, new IndexView(entries, new Words(language)));
        return out.toString();
    }

    /**
     * What a report lists.
     *
     * @param own the rules of the caller, beside those of the library
     * @param most how many findings of one document
     */
    public record Listing(Collection<? extends Rule<?>> own, int most) {}

    /** The report on many documents. */
    public static void report(Iterator<ReportEntry> entries, Listing listing, Language language, Writer out)
            throws IOException {
        Words words = new Words(language);
        ReportView view = ReportView.of(entries, new RuleNames(listing.own(), words), listing.most(), words);
        try {
            JtereportGenerated.render(new SafeOutput(new WriterOutput(out)), null, view);
        } catch (UncheckedIOException unwritable) {
            throw new IOException(unwritable);
        }
    }
}

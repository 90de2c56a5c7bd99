package fr.santesocial.contract.examples.page;

import fr.santesocial.contract.examples.page.view.Rendering;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes the index of a folder of pages: one row per contract with its verdict and counts. Like the pages it stands alone.
 * Immutable and safe to share between threads.
 */
public final class IndexPage {
    private final Language language;

    private IndexPage(Language language) {
        this.language = language;
    }

    /** Indexes in a language. */
    public static IndexPage in(Language language) {
        return new IndexPage(language);
    }

    /** The index, in the order of the entries. */
    public String html(List<IndexEntry> entries) {
        return Rendering.index(entries, language);
    }

    /** Writes the index; the caller closes the writer, which must write UTF-8. */
    public void write(List<IndexEntry> entries, Writer out) throws IOException {
        out.write(html(entries));
    }
}

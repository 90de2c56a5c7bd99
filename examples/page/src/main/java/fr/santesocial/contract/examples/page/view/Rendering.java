package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.IndexEntry;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import gg.jte.output.StringOutput;
import java.util.Collection;
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
}

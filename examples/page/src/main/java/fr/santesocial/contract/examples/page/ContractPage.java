package fr.santesocial.contract.examples.page;

import fr.santesocial.contract.examples.page.view.Rendering;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/**
 * Writes the page of one contract: who, where, when, what for, with what money, how measured, and what a check found. The
 * page is one file of HTML in UTF-8 that needs nothing else. Immutable and safe to share between threads.
 */
public final class ContractPage {
    private final Language language;
    private final List<Rule<?>> rules;

    private ContractPage(Language language, List<Rule<?>> rules) {
        this.language = language;
        this.rules = rules;
    }

    /** Pages in a language; texts of the contract stay as they are. */
    public static ContractPage in(Language language) {
        return new ContractPage(language, List.of());
    }

    /** The same with further rules of which the page can name title and sources, beside those of the library. */
    public ContractPage explaining(Collection<? extends Rule<?>> own) {
        return new ContractPage(language, List.copyOf(own));
    }

    /** The page of a whole contract with the report of its check. */
    public String html(Contract contract, ValidationReport report) {
        return html(PartialContract.whole(contract), report);
    }

    /** The page of what could be read of a document; where nothing could, it shows the report alone. */
    public String html(PartialContract partial, ValidationReport report) {
        return Rendering.page(partial, report, rules, language);
    }

    /** Writes the page; the caller closes the writer, which must write UTF-8. */
    public void write(PartialContract partial, ValidationReport report, Writer out) throws IOException {
        out.write(html(partial, report));
    }
}

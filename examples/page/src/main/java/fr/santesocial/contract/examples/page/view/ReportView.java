package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.IndexEntry;
import fr.santesocial.contract.examples.page.ReportEntry;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** What the report on many documents shows. */
public final class ReportView {
    private final Words words;
    private final RuleNames names;
    private final RuleTally tally;
    private final int most;
    private final List<DocumentView> documents = new ArrayList<>();

    private ReportView(RuleNames names, int most, Words words) {
        this.words = words;
        this.names = names;
        this.tally = new RuleTally(names);
        this.most = most;
    }

    static ReportView of(Iterator<ReportEntry> entries, RuleNames names, int most, Words words) {
        ReportView view = new ReportView(names, most, words);
        entries.forEachRemaining(view::add);
        return view;
    }

    private void add(ReportEntry entry) {
        String anchor = "document-" + (documents.size() + 1);
        Layout layout = Layout.alone(anchor + "-", most, entry.quotations());
        List<Undecideds.Reason> reasons =
                entry.readable() ? Undecideds.of(entry.report(), layout, names, words) : List.of();
        List<Undecideds.Reason> listed = reasons.subList(0, Math.min(most, reasons.size()));
        tally.add(entry.report().getFindings(), anchor, entry.source());
        documents.add(new DocumentView(
                IndexEntry.of(anchor, entry.source(), entry.partial(), entry.report()),
                entry.readable(),
                new Notices(entry.report(), layout, names, words).groups(),
                List.copyOf(listed),
                reasons.size() - listed.size(),
                Ledger.figures(entry.report(), words),
                Ledger.checked(entry.report(), words)));
    }

    Words words() {
        return words;
    }

    List<DocumentView> documents() {
        return documents;
    }

    List<EntryRow> rows() {
        return documents.stream()
                .map(document -> new EntryRow(document.entry(), "#" + document.anchor(), verdict(document)))
                .toList();
    }

    /** What each rule found; of one document alone its findings say that already. */
    List<RuleTally.Row> rules() {
        return documents.size() > 1 ? tally.rows() : List.of();
    }

    /** How many findings have the weight, in all documents. */
    long count(Weight weight) {
        return documents.stream().mapToLong(document -> document.count(weight)).sum();
    }

    /** How many documents ended in which way. */
    String totals() {
        return words.text(
                "report.totals",
                Parameters.none()
                        .with("contracts", documents.size())
                        .with("conformant", count(Verdict.CONFORMANT))
                        .with("nonConformant", count(Verdict.NON_CONFORMANT))
                        .with("undetermined", count(Verdict.UNDETERMINED))
                        .with("unreadable", count(document -> !document.readable())));
    }

    private long count(Verdict verdict) {
        return count(document -> document.readable() && document.entry().verdict() == verdict);
    }

    private long count(Predicate<DocumentView> which) {
        return documents.stream().filter(which).count();
    }

    /** How the document ended; what could not be read has no verdict. */
    String verdict(DocumentView document) {
        return document.readable()
                ? words.opening(document.entry().verdict().label(words.locale()))
                : words.text("report.unreadable");
    }
}

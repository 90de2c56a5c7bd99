package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.IndexEntry;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the index of a folder shows. */
public final class IndexView {
    private final Words words;
    private final List<IndexEntry> entries;

    IndexView(List<IndexEntry> entries, Words words) {
        this.words = words;
        this.entries = List.copyOf(entries);
    }

    Words words() {
        return words;
    }

    List<EntryRow> rows() {
        return entries.stream()
                .map(entry -> new EntryRow(
                        entry,
                        address(entry.page()),
                        words.opening(entry.verdict().label(words.locale()))))
                .toList();
    }

    String totals() {
        return words.text(
                "index.totals",
                Parameters.none()
                        .with("contracts", entries.size())
                        .with("conformant", count(Verdict.CONFORMANT))
                        .with("nonConformant", count(Verdict.NON_CONFORMANT))
                        .with("undetermined", count(Verdict.UNDETERMINED)));
    }

    /** The file name as an address beside the index: whatever it is, it can name no other place and no script. */
    static String address(String fileName) {
        StringBuilder address = new StringBuilder("./");
        for (byte each : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (plain || c == '_' || c == '.') {
                address.append(c);
            } else {
                address.append('%').append(hexadecimal(each >> 4)).append(hexadecimal(each));
            }
        }
        return address.toString();
    }

    private static char hexadecimal(int half) {
        return Character.toUpperCase(Character.forDigit(half & 0xF, 16));
    }

    private long count(Verdict verdict) {
        return entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }
}

package fr.santesocial.contract.examples.ledgers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One contract as JSON, the lines it comes from, and the two lists that join them. */
record Ledger(String name, List<String> source, List<FactRow> facts, List<OmittedRow> omitted, JsonNode contract) {

    /** Big decimals, so that a number keeps the digits it was written with. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static List<Ledger> readAll(Path folder) throws IOException {
        List<Ledger> ledgers = new ArrayList<>();
        for (SourceDocument document : SourceDocument.ALL) {
            ledgers.addAll(readAll(folder, document));
        }
        return ledgers;
    }

    static List<Ledger> readAll(Path folder, SourceDocument document) throws IOException {
        List<String> source = PlainText.lines(folder.resolve(document.file()));
        List<Ledger> ledgers = new ArrayList<>();
        for (String name : document.contracts()) {
            ledgers.add(new Ledger(
                    name,
                    source,
                    facts(folder.resolve(name + ".facts.csv")),
                    omitted(folder.resolve(name + ".omitted.csv")),
                    JSON.readTree(folder.resolve(name + ".json"))));
        }
        return ledgers;
    }

    /** Source lines with a fact, by number. */
    BitSet factLines() {
        BitSet lines = new BitSet();
        facts.forEach(fact -> lines.set(fact.line()));
        return lines;
    }

    /** Source lines omitted with a reason, by number. */
    BitSet omittedLines() {
        BitSet lines = new BitSet();
        omitted.forEach(row -> lines.set(row.lines().first(), row.lines().last() + 1));
        return lines;
    }

    /** Source lines with something to read, by number. */
    BitSet visibleLines() {
        BitSet lines = new BitSet();
        for (int number = 1; number <= source.size(); number++) {
            lines.set(number, PlainText.visible(source.get(number - 1)));
        }
        return lines;
    }

    private static List<FactRow> facts(Path file) throws IOException {
        List<FactRow> facts = new ArrayList<>();
        for (NamedCsvRecord row : records(file, List.of("line", "fact", "pointer", "expected"))) {
            facts.add(new FactRow(
                    row.getStartingLineNumber(),
                    Integer.parseInt(row.getField("line")),
                    row.getField("fact"),
                    row.getField("pointer"),
                    row.getField("expected")));
        }
        return List.copyOf(facts);
    }

    private static List<OmittedRow> omitted(Path file) throws IOException {
        List<OmittedRow> omitted = new ArrayList<>();
        for (NamedCsvRecord row : records(file, List.of("line", "reason"))) {
            omitted.add(new OmittedRow(LineRange.parse(row.getField("line")), row.getField("reason")));
        }
        return List.copyOf(omitted);
    }

    private static List<NamedCsvRecord> records(Path file, List<String> header) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> records = reader.stream().toList();
            if (records.isEmpty() || !records.get(0).getHeader().equals(header)) {
                throw new IllegalArgumentException(file.getFileName() + ": no rows under " + header);
            }
            return records;
        }
    }
}

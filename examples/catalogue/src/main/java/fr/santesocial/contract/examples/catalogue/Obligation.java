package fr.santesocial.contract.examples.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that the law, a guide or a contract of the field asks for: a row of {@code coverage.csv}.
 *
 * @param subject what it is about, in each language
 * @param words what is asked for, in each language
 * @param sources where, as named in the code of the library
 * @param rules ids of the rules that check it; none where nothing does
 * @param reason why it is not checked, or what of it is not; empty where there is nothing to say
 */
public record Obligation(
        Map<Language, String> subject,
        Map<Language, String> words,
        List<String> sources,
        List<String> rules,
        Map<Language, String> reason) {

    /** Every obligation, in the order of the file. */
    public static List<Obligation> all() {
        try (InputStream file = Objects.requireNonNull(Obligation.class.getResourceAsStream("coverage.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Obligation::of).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("coverage.csv cannot be read", failure);
        }
    }

    private static Obligation of(NamedCsvRecord row) {
        return new Obligation(
                both(row, "subject"),
                both(row, "obligation"),
                list(row, "sources"),
                list(row, "rules"),
                both(row, "reason"));
    }

    private static Map<Language, String> both(NamedCsvRecord row, String column) {
        return Map.of(
                Language.FRENCH, row.getField(column + "_fr"),
                Language.ENGLISH, row.getField(column + "_en"));
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}

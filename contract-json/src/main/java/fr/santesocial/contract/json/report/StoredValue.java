package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import java.util.Optional;

/**
 * A value in a finding.
 *
 * @param type what it is
 * @param value how machines write it, as its type says; absent for words of the library, which have languages only
 * @param words how people write it, where that is not to be told from the value
 */
public record StoredValue(Type type, Optional<String> value, Optional<StoredText> words) {
    static final Shape<StoredValue> SHAPE = Shape.of(
                    StoredValue.class, MemberValues::new, StoredValue::of, ReportNames::bundle)
            .required("type", choice(Type.class), StoredValue::type, into("type"))
            .optional("value", text(), StoredValue::value, into("value"))
            .optional("words", nested(() -> StoredText.SHAPE), StoredValue::words, into("words"))
            .atLeastOneOf("value", "words")
            .table();

    private static StoredValue of(MemberValues values) {
        return new StoredValue(
                values.required("type", Type.class),
                values.optional("value", String.class),
                values.optional("words", StoredText.class));
    }

    /** What a value is. */
    public enum Type {
        /** Words of the document, as they stand. */
        WORDS,
        /** A whole number of things, in digits. */
        COUNT,
        /** An exact decimal number, with a point. */
        DECIMAL,
        /** An amount in euros: an exact decimal number. */
        EUROS,
        /** A share in percent: an exact decimal number. */
        PERCENT,
        /** A year, month or day ("2026", "2026-03", "2026-03-31"). */
        DATE,
        /** A length of time as ISO 8601 writes it ("P3Y6M"). */
        LENGTH,
        /** A constant of a closed list of the model, by its name in contracts; its label beside it. */
        LABEL,
        /** Words of the library, in the languages of the report. */
        TEXT
    }
}

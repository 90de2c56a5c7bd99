package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import java.util.Optional;

/**
 * A place in a document.
 *
 * @param pointer JSON Pointer, of the missing member itself where one is missing; empty for the whole document
 * @param words the way there in business words
 * @param range where it stands in the text; absent where the contract did not come from a text, and for further places
 */
public record StoredPlace(String pointer, StoredText words, Optional<StoredRange> range) {
    static final Shape<StoredPlace> SHAPE = Shape.of(
                    StoredPlace.class, MemberValues::new, StoredPlace::of, ReportNames::bundle)
            .required("pointer", text(), StoredPlace::pointer, into("pointer"))
            .required("words", nested(() -> StoredText.SHAPE), StoredPlace::words, into("words"))
            .optional("range", nested(() -> StoredRange.SHAPE), StoredPlace::range, into("range"))
            .table();

    private static StoredPlace of(MemberValues values) {
        return new StoredPlace(
                values.required("pointer", String.class),
                values.required("words", StoredText.class),
                values.optional("range", StoredRange.class));
    }
}

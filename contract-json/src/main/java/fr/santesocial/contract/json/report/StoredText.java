package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.text.Language;
import java.util.Optional;

/**
 * A text for people, in one language or in both.
 *
 * @param fr in French; absent where the report was not asked for in French
 * @param en in English; absent where the report was not asked for in English
 */
public record StoredText(Optional<String> fr, Optional<String> en) {
    static final Shape<StoredText> SHAPE = Shape.of(
                    StoredText.class, MemberValues::new, StoredText::of, ReportNames::bundle)
            .optional("fr", text(), StoredText::fr, into("fr"))
            .optional("en", text(), StoredText::en, into("en"))
            .atLeastOneOf("fr", "en")
            .table();

    /** The text in the language, if it is there. */
    public Optional<String> in(Language language) {
        return language == Language.FRENCH ? fr : en;
    }

    private static StoredText of(MemberValues values) {
        return new StoredText(values.optional("fr", String.class), values.optional("en", String.class));
    }
}

package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.text.Parameter;
import tools.jackson.core.JsonToken;

/** What JSON values are called. */
enum JsonType {
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    FLAG,
    DATE,
    LENGTH,
    CHOICE,
    LIST,
    OBJECT,
    NOTHING;

    static Parameter expected(ValueKind<?> kind) {
        JsonType type;
        if (kind instanceof ValueKind.WholeNumber) {
            type = WHOLE_NUMBER;
        } else if (kind instanceof ValueKind.DecimalNumber) {
            type = NUMBER;
        } else if (kind instanceof ValueKind.Flag) {
            type = FLAG;
        } else if (kind instanceof ValueKind.Date) {
            type = DATE;
        } else if (kind instanceof ValueKind.Length) {
            type = LENGTH;
        } else if (kind instanceof ValueKind.Choice<?>) {
            type = CHOICE;
        } else {
            type = kind instanceof ValueKind.Nested<?> ? OBJECT : TEXT;
        }
        return type.parameter();
    }

    static Parameter found(JsonToken token) {
        return (switch (token) {
                    case START_OBJECT -> OBJECT;
                    case START_ARRAY -> LIST;
                    case VALUE_STRING -> TEXT;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> FLAG;
                    default -> NOTHING;
                })
                .parameter();
    }

    Parameter parameter() {
        return new Parameter.Text(language -> word(language));
    }

    private String word(Language language) {
        return Structure.WORDING.template("type." + name(), language.locale());
    }
}

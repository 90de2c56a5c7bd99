package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.report.StoredValue.Type;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the parameters of findings as machines read them. */
final class StoredValues {
    /** Numbers that would be longer written out are written with an exponent: nobody meant them. */
    private static final int LONGEST = 60;

    private final Function<Function<Locale, String>, StoredText> texts;

    StoredValues(Function<Function<Locale, String>, StoredText> texts) {
        this.texts = texts;
    }

    List<StoredParameter> of(Parameters parameters) {
        return parameters.asMap().entrySet().stream()
                .map(entry -> new StoredParameter(
                        entry.getKey(), each(entry.getValue()).toList()))
                .toList();
    }

    private Stream<StoredValue> each(Parameter parameter) {
        return parameter instanceof Parameter.Several several
                ? several.values().stream().flatMap(this::each)
                : Stream.of(one(parameter));
    }

    private StoredValue one(Parameter parameter) {
        if (parameter instanceof Parameter.Words words) {
            return plain(Type.WORDS, words.value());
        } else if (parameter instanceof Parameter.Count count) {
            return plain(Type.COUNT, Long.toString(count.value()));
        } else if (parameter instanceof Parameter.Decimal number) {
            return plain(Type.DECIMAL, digits(number.value()));
        } else if (parameter instanceof Parameter.Euros euros) {
            return plain(Type.EUROS, digits(euros.value()));
        } else if (parameter instanceof Parameter.Percent percent) {
            return plain(Type.PERCENT, digits(percent.value()));
        } else if (parameter instanceof Parameter.Date date) {
            return plain(Type.DATE, date.value().toString());
        } else if (parameter instanceof Parameter.Length length) {
            return plain(Type.LENGTH, length.value().toString());
        } else if (parameter instanceof Parameter.Label label) {
            StoredText words = texts.apply(label.value()::label);
            return new StoredValue(Type.LABEL, Optional.of(label.value().name()), Optional.of(words));
        }
        return new StoredValue(
                Type.TEXT, Optional.empty(), Optional.of(texts.apply(locale -> rendered(parameter, locale))));
    }

    private static String rendered(Parameter parameter, Locale locale) {
        return parameter.render(Language.of(locale));
    }

    private static StoredValue plain(Type type, String value) {
        return new StoredValue(type, Optional.of(value), Optional.empty());
    }

    private static String digits(BigDecimal number) {
        boolean endless = number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST;
        return endless ? number.toString() : number.toPlainString();
    }
}

package fr.santesocial.contract.rules.text;

import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A typed value that fills a named place in a text; it knows how each language writes it. */
public sealed interface Parameter {

    /** The value as the language writes it. */
    String render(Language language);

    /** Words of the document, as they stand. They are never read as a template. */
    record Words(String value) implements Parameter {
        @Override
        public String render(Language language) {
            return value;
        }
    }

    /** A number of things. */
    record Count(long value) implements Parameter {
        @Override
        public String render(Language language) {
            return Numbers.grouped(BigDecimal.valueOf(value), language);
        }
    }

    /** A decimal number. */
    record Decimal(BigDecimal value) implements Parameter {
        @Override
        public String render(Language language) {
            return Numbers.grouped(value, language);
        }
    }

    /** An amount in euros. */
    record Euros(BigDecimal value) implements Parameter {
        @Override
        public String render(Language language) {
            return Numbers.euros(value, language);
        }
    }

    /** A share in percent. */
    record Percent(BigDecimal value) implements Parameter {
        @Override
        public String render(Language language) {
            return Numbers.percent(value, language);
        }
    }

    /** A date, as precise as it is known. */
    record Date(PartialDate value) implements Parameter {
        @Override
        public String render(Language language) {
            return Dates.written(value, language);
        }
    }

    /** A length of time in years, months and days. */
    record Length(java.time.Period value) implements Parameter {
        @Override
        public String render(Language language) {
            return Dates.written(value, language);
        }
    }

    /** A constant of the model, by its label. */
    record Label(Labelled value) implements Parameter {
        @Override
        public String render(Language language) {
            return value.label(language.locale());
        }
    }

    /** Words of a bundle, in the language of the text they stand in. */
    record Text(Function<Language, String> words) implements Parameter {
        /** No words at all, where a sentence does without one of its parts. */
        public static Text none() {
            return new Text(language -> "");
        }

        @Override
        public String render(Language language) {
            return words.apply(language);
        }
    }

    /** Several values, written one after the other with commas. */
    record Several(List<Parameter> values) implements Parameter {
        /** Copies the list. */
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String render(Language language) {
            StringBuilder text = new StringBuilder();
            for (Parameter value : values) {
                text.append(text.isEmpty() ? "" : ", ").append(value.render(language));
            }
            return text.toString();
        }
    }
}

package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What pages say, in one language. Immutable and safe to share between threads. */
final class Words {
    private static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.examples.page.page", locale));

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    Locale locale() {
        return language.locale();
    }

    String text(String key) {
        return text(key, Parameters.none());
    }

    String text(String key, Parameters parameters) {
        return WORDING.text(key, parameters.asMap(), locale());
    }

    /** A text that speaks of a number of things, under the name {@code n}. */
    String count(String key, long number) {
        return text(key, Parameters.none().with("n", number));
    }

    boolean has(String key) {
        return WORDING.has(key, locale());
    }

    String label(Labelled constant) {
        return constant.label(locale());
    }

    /** The label with a capital, where it opens a cell or a line. */
    String opening(Labelled constant) {
        return opening(label(constant));
    }

    String opening(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(locale())
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    String date(PartialDate date) {
        return new Parameter.Date(date).render(language);
    }

    String day(LocalDate day) {
        return date(PartialDate.of(day));
    }

    String length(java.time.Period length) {
        return new Parameter.Length(length).render(language);
    }

    String euros(BigDecimal amount) {
        return new Parameter.Euros(amount).render(language);
    }

    String percent(BigDecimal share) {
        return new Parameter.Percent(share).render(language);
    }

    String number(BigDecimal number) {
        return new Parameter.Decimal(number).render(language);
    }

    /** A period by its dates and its own words. */
    String period(Period period) {
        List<String> parts = new ArrayList<>();
        dates(period).ifPresent(parts::add);
        period.getText().ifPresent(words -> parts.add(quoted(words)));
        return String.join(", ", parts);
    }

    private Optional<String> dates(Period period) {
        Optional<PartialDate> start = period.getStart();
        Optional<PartialDate> end = period.getEnd();
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        if (start.equals(end)) {
            return start.map(this::date);
        }
        if (end.isEmpty()) {
            return Optional.of(dated("period.from", start.get()));
        }
        return Optional.of(start.map(from -> text(
                        bothDays(from, end.get()) ? "period.days" : "period.parts",
                        Parameters.none().with("start", from).with("end", end.get())))
                .orElseGet(() -> dated("period.until", end.get())));
    }

    private String dated(String key, PartialDate date) {
        String form = date.getPrecision() == DatePrecision.DAY ? ".day" : ".part";
        return text(key + form, Parameters.none().with("date", date));
    }

    private static boolean bothDays(PartialDate start, PartialDate end) {
        return start.getPrecision() == DatePrecision.DAY && end.getPrecision() == DatePrecision.DAY;
    }

    String quoted(String words) {
        return text("quoted", Parameters.none().with("words", words));
    }

    /** An amount as the document gives it: a number, a range, a share, or words. */
    String amount(Amount amount) {
        List<String> parts = new ArrayList<>();
        amount.getValue().map(this::euros).ifPresent(parts::add);
        range(amount.getMinimum().map(this::euros), amount.getMaximum().map(this::euros))
                .ifPresent(parts::add);
        amount.getShare().map(this::percent).ifPresent(parts::add);
        amount.getText().map(this::quoted).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** A quantity as the document gives it. */
    String quantity(Quantity quantity) {
        List<String> parts = new ArrayList<>();
        String unit = quantity.getUnit()
                .map(each -> ("%".equals(each) && locale().equals(Locale.ENGLISH) ? "" : "\u00A0") + each)
                .orElse("");
        quantity.getValue()
                .map(value -> quantity.getApproximate().orElse(false)
                        ? text("about", Parameters.none().with("value", number(value) + unit))
                        : number(value) + unit)
                .ifPresent(parts::add);
        range(
                        quantity.getMinimum().map(value -> number(value) + unit),
                        quantity.getMaximum().map(value -> number(value) + unit))
                .ifPresent(parts::add);
        quantity.getText().map(this::quoted).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private Optional<String> range(Optional<String> minimum, Optional<String> maximum) {
        Parameters ends = Parameters.none().with("minimum", minimum.orElse("")).with("maximum", maximum.orElse(""));
        if (minimum.isPresent()) {
            return Optional.of(text(maximum.isPresent() ? "range.between" : "range.least", ends));
        }
        return maximum.map(most -> text("range.most", ends));
    }
}

package fr.santesocial.contract.rules.text;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.PartialDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Dates and lengths of time as each language writes them, from our own bundle: no JDK's locale data can change them. */
final class Dates {
    private Dates() {}

    static String written(PartialDate date, Language language) {
        if (date.getPrecision() == DatePrecision.YEAR) {
            return Integer.toString(date.getYear());
        }
        String month = words(language).getString("month." + date.earliest().getMonthValue()) + " " + date.getYear();
        if (date.getPrecision() == DatePrecision.MONTH) {
            return month;
        }
        int day = date.earliest().getDayOfMonth();
        return (day == 1 ? words(language).getString("day.first") : Integer.toString(day)) + " " + month;
    }

    static String written(Period length, Language language) {
        List<String> parts = new ArrayList<>();
        add(parts, length.getYears(), "years", language);
        add(parts, length.getMonths(), "months", language);
        add(parts, length.getDays(), "days", language);
        return parts.isEmpty() ? "0" : String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, String unit, Language language) {
        if (number != 0) {
            String words = words(language).getString(unit);
            parts.add(Template.render(words, Parameters.none().with("n", number).asMap(), language));
        }
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("fr.santesocial.contract.rules.text.dates", language.locale());
    }
}

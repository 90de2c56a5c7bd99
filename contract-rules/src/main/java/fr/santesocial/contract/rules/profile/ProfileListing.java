package fr.santesocial.contract.rules.profile;

import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** A profile as text: one rule a line, with its severity and its parameters. */
final class ProfileListing {
    private static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.profile.profile", locale));

    private ProfileListing() {}

    static String of(Profile profile, Locale locale) {
        int width = profile.ruleIds().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder(head(profile, locale));
        for (Selection selection : profile.selections()) {
            String id = selection.rule().descriptor().id();
            text.append('\n')
                    .append(id)
                    .append(" ".repeat(width - id.length() + 2))
                    .append(grades(selection.grades(), locale))
                    .append(settings(selection, locale));
        }
        return text.append('\n').toString();
    }

    private static String head(Profile profile, Locale locale) {
        Parameters plain = Parameters.none()
                .with("profile", profile.name())
                .with("version", Rulebook.VERSION)
                .with("rules", profile.ruleIds().size());
        return profile.title()
                .map(title -> words("listing.titled-head", plain.with("title", title), locale))
                .orElseGet(() -> words("listing.head", plain, locale));
    }

    /** A severity by stage in words. */
    static String grades(Grades grades, Locale locale) {
        Parameters severity = Parameters.none().with("severity", label(grades.severity()));
        ContractStage from = grades.from();
        if (from == null) {
            return words("listing.always", severity, locale);
        }
        Parameters staged = severity.with("stage", from);
        Severity before = grades.before();
        return before == null
                ? words("listing.only-from", staged, locale)
                : words("listing.from", staged.with("before", label(before)), locale);
    }

    private static String settings(Selection selection, Locale locale) {
        if (selection.settings().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("  [");
        // by name, so that the same profile always reads the same
        for (Map.Entry<String, Integer> setting : new TreeMap<>(selection.settings()).entrySet()) {
            text.append(text.length() == 3 ? "" : ", ")
                    .append(words(
                            "listing.setting",
                            Parameters.none().with("name", setting.getKey()).with("value", setting.getValue()),
                            locale));
        }
        return text.append(']').toString();
    }

    private static Parameter label(Severity severity) {
        return new Parameter.Text(language -> severity.label(language.locale()));
    }

    private static String words(String key, Parameters parameters, Locale locale) {
        return WORDING.text(key, parameters.asMap(), locale);
    }
}

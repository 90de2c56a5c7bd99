package fr.santesocial.contract.rules.text;

import fr.santesocial.contract.model.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The texts of one rule set in French and English: each module, and each integrator's rule set, looks up its own bundle.
 * Safe to share between threads.
 */
public final class Wording {
    private final Function<Locale, ResourceBundle> bundles;

    private Wording(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** Texts from a bundle that the caller looks up itself, such as {@code l -> ResourceBundle.getBundle("…", l)}. */
    public static Wording of(Function<Locale, ResourceBundle> bundles) {
        return new Wording(bundles);
    }

    /** Whether there is a text under the key. */
    public boolean has(String key, Locale locale) {
        return bundle(locale).containsKey(key);
    }

    /** The keys of all texts that begin with the prefix, in order. */
    public SortedSet<String> keys(String prefix, Locale locale) {
        SortedSet<String> keys = new TreeSet<>(bundle(locale).keySet());
        keys.removeIf(key -> !key.startsWith(prefix));
        return keys;
    }

    /** The text under the key with the parameters filled in; a MissingResourceException if there is none. */
    public String text(String key, Map<String, Parameter> parameters, Locale locale) {
        return Template.render(bundle(locale).getString(key), parameters, Language.of(locale));
    }

    /** The template under the key, as it stands. */
    public String template(String key, Locale locale) {
        return bundle(locale).getString(key);
    }

    private ResourceBundle bundle(Locale locale) {
        return bundles.apply(Language.of(locale).locale());
    }
}

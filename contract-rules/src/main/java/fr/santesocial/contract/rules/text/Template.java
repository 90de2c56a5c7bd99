package fr.santesocial.contract.rules.text;

import fr.santesocial.contract.model.text.Language;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Our templates: {@code {name}} is a parameter; {@code {name|singular|plural}} chooses by a count, where French takes the
 * singular for 0 and 1 and English for 1 only. Values are inserted as they are and never read as templates.
 */
public final class Template {
    private Template() {}

    /** The template with its parameters filled in; an IllegalArgumentException if one is missing. */
    static String render(String template, Map<String, Parameter> parameters, Language language) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("unclosed brace in template: " + template);
            }
            text.append(template, from, open);
            text.append(place(template.substring(open + 1, close), parameters, language));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    /** The template as it reads for any values: an ellipsis where a value would stand, and the plural. */
    public static String outline(String template) {
        StringBuilder text = new StringBuilder(template.length());
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int lastBar = template.lastIndexOf('|', close);
            text.append(template, from, open);
            text.append(lastBar > open ? template.substring(lastBar + 1, close) : "…");
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    /** The names of the parameters a template uses, in order of first use. */
    public static Set<String> names(String template) {
        Set<String> names = new LinkedHashSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            String place = template.substring(open + 1, template.indexOf('}', open));
            int bar = place.indexOf('|');
            names.add(bar < 0 ? place : place.substring(0, bar));
        }
        return names;
    }

    private static String place(String place, Map<String, Parameter> parameters, Language language) {
        int bar = place.indexOf('|');
        String name = bar < 0 ? place : place.substring(0, bar);
        Parameter value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name + " among " + parameters.keySet());
        }
        if (bar < 0) {
            return value.render(language);
        }
        int second = place.indexOf('|', bar + 1);
        return isSingular(value, language) ? place.substring(bar + 1, second) : place.substring(second + 1);
    }

    private static boolean isSingular(Parameter value, Language language) {
        if (value instanceof Parameter.Count count) {
            return count.value() == 1 || (count.value() == 0 && language == Language.FRENCH);
        }
        throw new IllegalArgumentException("only a count chooses between singular and plural, not " + value);
    }
}

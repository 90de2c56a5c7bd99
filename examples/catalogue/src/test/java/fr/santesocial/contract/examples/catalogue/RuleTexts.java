package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.FaultCause;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.text.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of all rules as their bundles have them: only the files can say which keys there are. */
final class RuleTexts {
    private static final List<Path> BUNDLES = List.of(
            Path.of("../../contract-rules/src/main/resources"), Path.of("../../contract-json/src/main/resources"));
    private static final List<String> OF_FINDINGS = List.of("message", "why", "fix");

    private RuleTexts() {}

    /** Every template that begins with the id of a rule, of a fault or of one of its causes, by key. */
    static Map<String, String> all(Language language) {
        Set<String> ids = Entry.all().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.rule().id()), entry.causes().stream().map(FaultCause::id)))
                .collect(Collectors.toSet());
        Map<String, String> texts = new TreeMap<>();
        bundles(language)
                .forEach(bundle -> bundle.stringPropertyNames().stream()
                        .filter(key -> ids.contains(ruleOf(key)))
                        .forEach(key -> texts.put(key, bundle.getProperty(key))));
        return texts;
    }

    /** The names that the message, the reasons for it and the mending use. */
    static Set<String> usedByFindings(RuleDescriptor rule, Language language) {
        return OF_FINDINGS.stream()
                .map(part -> rule.wording().template(rule.id() + "." + part, language.locale()))
                .flatMap(template -> Template.names(template).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that parts of sentences use, which rules put into their texts as values. */
    static Set<String> usedByParts(RuleDescriptor rule, Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> ruleOf(text.getKey()).equals(rule.id()) && isPart(text.getKey()))
                .flatMap(text -> Template.names(text.getValue()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands before the second point of a key. */
    static String ruleOf(String key) {
        int point = key.indexOf('.', key.indexOf('.') + 1);
        return point < 0 ? key : key.substring(0, point);
    }

    static boolean isReason(String key) {
        return key.startsWith("reason.", ruleOf(key).length() + 1);
    }

    private static boolean isPart(String key) {
        String rest = key.substring(ruleOf(key).length() + 1);
        return !isReason(key) && !rest.equals("title") && !OF_FINDINGS.contains(rest);
    }

    private static List<Properties> bundles(Language language) {
        String end = "_" + language.locale().getLanguage().toLowerCase(Locale.ROOT) + ".properties";
        return BUNDLES.stream().flatMap(folder -> bundles(folder, end)).toList();
    }

    private static Stream<Properties> bundles(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).map(RuleTexts::load).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties load(Path file) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bundle;
    }
}

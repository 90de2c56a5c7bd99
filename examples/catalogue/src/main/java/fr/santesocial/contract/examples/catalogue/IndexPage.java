package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The index of all rules in one language, by family and by profile. */
final class IndexPage {
    private IndexPage() {}

    static String of(List<Entry> entries, Language language) {
        List<Entry> rules = entries.stream()
                .filter(entry -> entry.origin() != Origin.READING)
                .toList();
        List<Entry> faults = entries.stream()
                .filter(entry -> entry.origin() == Origin.READING)
                .toList();
        return Markdown.page(
                "index",
                language,
                Map.of(
                        "version", Rulebook.VERSION,
                        "count", rules.size(),
                        "families", families(rules, language),
                        "faultCount", faults.size(),
                        "faults", families(faults, language),
                        "profiles",
                                Profiles.all().stream().map(IndexPage::profile).toList()));
    }

    /** What the family of an entry is called: one name may stand for a family of rules and for one of faults of reading. */
    static String family(Entry entry, Language language) {
        String kind = entry.origin() == Origin.READING ? "reading." : "family.";
        return Words.of(kind + entry.rule().family(), language);
    }

    private static List<Map<String, Object>> families(List<Entry> entries, Language language) {
        Map<String, List<Map<String, String>>> byFamily = new LinkedHashMap<>();
        for (Entry entry : entries) {
            RuleDescriptor rule = entry.rule();
            byFamily.computeIfAbsent(family(entry, language), key -> new ArrayList<>())
                    .add(Map.of(
                            "id", rule.id(),
                            "title", RulePage.title(rule, language),
                            "grades", Selection.gradesLabel(rule.grades(), language.locale())));
        }
        return byFamily.entrySet().stream()
                .map(family -> Map.<String, Object>of("name", family.getKey(), "rules", family.getValue()))
                .toList();
    }

    private static Map<String, Object> profile(Profile profile) {
        List<String> ids = profile.ruleIds();
        List<Map<String, Object>> rules = new ArrayList<>();
        for (String id : ids) {
            rules.add(Map.of("id", id, "last", rules.size() == ids.size() - 1));
        }
        return Map.of("name", profile.name(), "count", ids.size(), "rules", rules);
    }
}

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
        Map<String, List<Map<String, String>>> byFamily = new LinkedHashMap<>();
        for (Entry entry : entries) {
            RuleDescriptor rule = entry.rule();
            byFamily.computeIfAbsent(rule.family(), key -> new ArrayList<>())
                    .add(Map.of(
                            "id", rule.id(),
                            "title", RulePage.title(rule, language),
                            "grades", Selection.gradesLabel(rule.grades(), language.locale())));
        }
        return Markdown.page(
                "index",
                language,
                Map.of(
                        "version", Rulebook.VERSION,
                        "count", entries.size(),
                        "families",
                                byFamily.entrySet().stream()
                                        .map(family -> Map.of(
                                                "name", Words.of("family." + family.getKey(), language),
                                                "rules", family.getValue()))
                                        .toList(),
                        "profiles",
                                Profiles.all().stream().map(IndexPage::profile).toList()));
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

package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue as files: {@code rules.json} for machines, one page per rule and language for people. */
public final class Catalogue {
    private Catalogue() {}

    /** Every file by its path below the folder of the catalogue. */
    public static Map<String, String> files() {
        List<Entry> entries = Entry.all();
        List<Obligation> obligations = Obligation.all();
        Map<String, String> files = new TreeMap<>();
        files.put("rules.json", RulesJson.of(entries));
        for (Language language : Language.values()) {
            String folder = "pages/" + language.locale().getLanguage() + "/";
            files.put(folder + "index.md", IndexPage.of(entries, language));
            files.put(folder + "coverage.md", CoveragePage.of(obligations, language));
            entries.forEach(entry -> files.put(folder + entry.rule().id() + ".md", page(entry, language)));
        }
        return files;
    }

    private static String page(Entry entry, Language language) {
        return entry.origin() == Origin.READING ? ReadingPage.of(entry, language) : RulePage.of(entry, language);
    }
}

package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that says what is checked and what is not. */
final class CoveragePage {
    private CoveragePage() {}

    static String of(List<Obligation> obligations, Language language) {
        Map<String, List<Map<String, Object>>> bySubject = new LinkedHashMap<>();
        for (Obligation obligation : obligations) {
            bySubject
                    .computeIfAbsent(obligation.subject().getOrDefault(language, ""), key -> new ArrayList<>())
                    .add(row(obligation, language));
        }
        long checked =
                obligations.stream().filter(one -> !one.rules().isEmpty()).count();
        return Markdown.page(
                "coverage",
                language,
                Map.of(
                        "checked",
                        checked,
                        "unchecked",
                        obligations.size() - checked,
                        "subjects",
                        bySubject.entrySet().stream()
                                .map(subject -> Map.of("name", subject.getKey(), "rows", subject.getValue()))
                                .toList()));
    }

    private static Map<String, Object> row(Obligation obligation, Language language) {
        return Map.of(
                "obligation", obligation.words().getOrDefault(language, ""),
                "sources",
                        obligation.sources().stream()
                                .map(name -> Source.valueOf(name).title(language.locale()))
                                .collect(Collectors.joining("; ")),
                "rules", obligation.rules().stream().map(id -> Map.of("id", id)).toList(),
                "reason", obligation.reason().getOrDefault(language, ""));
    }
}

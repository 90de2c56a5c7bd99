package fr.santesocial.contract.json.report;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.text.Template;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of rules in general, whatever they find: of those of the library and of the application, and of what is wrong
 * with documents themselves, whose findings bring their texts along.
 */
final class RuleTexts {
    private final Map<String, RuleDescriptor> known = new LinkedHashMap<>();

    RuleTexts(Collection<? extends Rule<?>> own) {
        Rulebook.rules().forEach(this::add);
        own.forEach(this::add);
    }

    private void add(Rule<?> rule) {
        known.putIfAbsent(rule.descriptor().id(), rule.descriptor());
    }

    /** Where the texts of the rule of a finding stand. */
    Wording wording(Finding finding) {
        return wording(finding.getRuleId()).orElseGet(finding::getWording);
    }

    /** Where the texts of a rule stand, if it is known. */
    Optional<Wording> wording(String rule) {
        return Optional.ofNullable(known.get(rule)).map(RuleDescriptor::wording);
    }

    /** The main severity of a rule, if it is known. */
    Optional<Severity> severity(String rule) {
        return Optional.ofNullable(known.get(rule))
                .map(descriptor -> descriptor.grades().severity());
    }

    /** The id with the title where there is one. */
    String named(String rule, Optional<Wording> wording, Language language) {
        return wording.flatMap(texts -> general(texts, rule + ".title", language))
                .map(title -> rule + " – " + title)
                .orElse(rule);
    }

    /** A text of a rule without the values of any one finding; empty where there is none, or nothing is left of it. */
    static Optional<String> general(Wording wording, String key, Language language) {
        if (!wording.has(key, language.locale())) {
            return Optional.empty();
        }
        String outline = Template.outline(wording.template(key, language.locale()));
        return Optional.of(outline).filter(text -> text.codePoints().anyMatch(Character::isLetter));
    }
}

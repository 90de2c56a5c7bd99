package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Template;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What rules are called and what they rest on: those of the library, and those of the caller. */
final class RuleNames {
    private final Map<String, RuleDescriptor> known = new HashMap<>();
    private final Words words;

    /**
     * What a rule rests on.
     *
     * @param title the document, with the article where there is one
     * @param basis what kind of ground it gives
     * @param address where it can be read; absent unless it is an address of the web
     */
    record Ground(String title, String basis, Optional<String> address) {}

    RuleNames(Collection<? extends Rule<?>> own, Words words) {
        this.words = words;
        Rulebook.rules().forEach(this::add);
        own.forEach(this::add);
    }

    private void add(Rule<?> rule) {
        known.putIfAbsent(rule.descriptor().id(), rule.descriptor());
    }

    /** What the rule of a finding is called. */
    String title(Finding finding) {
        return title(finding.getRuleId(), finding.getWording());
    }

    /** What a rule of the ledger is called. */
    String title(String rule) {
        RuleDescriptor descriptor = known.get(rule);
        return descriptor == null ? rule : title(rule, descriptor.wording());
    }

    private String title(String rule, Wording wording) {
        Locale locale = words.locale();
        if (wording.has(rule + ".title", locale)) {
            return wording.template(rule + ".title", locale);
        }
        // A fault of the document is called by what is said of it, whatever stands there.
        String outline = wording.has(rule + ".message", locale)
                ? Template.outline(wording.template(rule + ".message", locale))
                : "";
        return outline.codePoints().anyMatch(Character::isLetter) ? outline : rule;
    }

    /** What the family of a rule is called. */
    String family(String rule) {
        String family = rule.substring(0, Math.max(rule.indexOf('.'), 0));
        return words.has("family." + family) ? words.text("family." + family) : words.text("family.other");
    }

    /** What a rule rests on; nothing for a fault of the document itself. */
    List<Ground> grounds(String rule) {
        RuleDescriptor descriptor = known.get(rule);
        return descriptor == null
                ? List.of()
                : descriptor.citations().stream().map(this::ground).toList();
    }

    private Ground ground(Citation citation) {
        String article = citation.article();
        String title = citation.source().title(words.locale()) + (article.isEmpty() ? "" : ", " + article);
        String address = citation.source().address();
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return new Ground(
                title, words.text("basis." + citation.basis().name()), web ? Optional.of(address) : Optional.empty());
    }
}

package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** A text in which something is left to be filled in. One finding a text, at the first such place. */
final class Placeholder implements Rule<Object> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("text.placeholder")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S0, Basis.PRACTICE), Citation.of(Source.K1, Basis.PRACTICE))
            .wording(ProseRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Passages.owners(view);
    }

    @Override
    public void check(Element<Object> owner, ContractView view, Findings findings) {
        for (Passage passage : Passages.of(owner)) {
            Optional<Excerpt> blank = blank(passage);
            if (blank.isPresent()) {
                String excerpt = blank.get().in(passage.text());
                findings.report(passage.spot(), Parameters.none().with("excerpt", excerpt));
            }
        }
    }

    private static Optional<Excerpt> blank(Passage passage) {
        Optional<Excerpt> signs = BlankSigns.in(passage.text());
        if (signs.isPresent()) {
            return signs;
        }
        Optional<Excerpt> phrase = BlankPhrases.in(passage.text());
        return phrase.isPresent() ? phrase : LoneLabel.in(passage);
    }
}

package fr.santesocial.contract.rules.category;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.Coded;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fiche that claims every result category, and so tells nothing of the results it aims at. */
final class AllTicked implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("category.all-ticked")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S3, Basis.PRACTICE))
            .wording(CategoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(shown -> !categories(shown).isEmpty()))
                .toList();
    }

    /** Only whole categories count: one who names a part of a category ("B1-1") did choose. */
    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        List<Optional<String>> codes =
                categories(fiche).stream().map(ResultCategories::code).toList();
        Set<String> open = new HashSet<>(ResultCategories.codes());
        codes.forEach(code -> code.ifPresent(open::remove));
        long withoutCode = codes.stream().filter(Optional::isEmpty).count();
        Parameters parameters = Parameters.none()
                .with("fiche", fiche.name())
                .with("count", ResultCategories.codes().size());
        if (open.isEmpty()) {
            findings.report(fiche.spot(ResultCategories.MEMBER), parameters);
        } else if (open.size() <= withoutCode) {
            findings.undecided(fiche.spot(ResultCategories.MEMBER), "code-missing", parameters);
        }
    }

    private static List<Element<Coded>> categories(Element<FicheAction> fiche) {
        return fiche.children(ResultCategories.MEMBER, FicheAction::getResultCategories);
    }
}

package fr.santesocial.contract.rules.category;

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
import java.util.List;
import java.util.Optional;

/** A result category with a code that the tool does not know. */
final class CodeUnknown implements Rule<Coded> {
    private static final String CODE = "code";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("category.code-unknown")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S3, Basis.PRACTICE), Citation.of(Source.O3, Basis.GUIDE))
            .wording(CategoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The categories of fiches, and values anywhere else that name the tool as their code list. */
    @Override
    public List<Element<Coded>> subjects(ContractView view) {
        return view.all(Coded.class).stream()
                .filter(value -> isCategory(value) || value.showsOrHides(ResultCategories::isSchemeOf))
                .toList();
    }

    @Override
    public void check(Element<Coded> category, ContractView view, Findings findings) {
        if (!isCategory(category)) {
            // What cannot be read may name another code list.
            category.reads("scheme");
        }
        Optional<String> code = ResultCategories.code(category);
        Parameters known = Parameters.none().with("known", ResultCategories.codes());
        if (code.isEmpty()) {
            findings.undecided(category.spot(CODE), "code-missing", known.with("category", category.name()));
        } else if (!ResultCategories.isKnown(code.get())) {
            findings.report(category.spot(CODE), known.with(CODE, code.get()));
        }
    }

    private static boolean isCategory(Element<Coded> value) {
        return value.pointer().contains("/" + ResultCategories.MEMBER + "/");
    }
}

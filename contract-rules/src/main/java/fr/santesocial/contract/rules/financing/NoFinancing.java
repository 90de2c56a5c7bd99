package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.value.Amount;
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

/** A fiche that names no financing, neither for itself nor for any of its operations. */
final class NoFinancing implements Rule<FicheAction> {
    private static final Financing NOTHING = Financing.builder().build();
    private static final Amount NO_AMOUNT = Amount.builder().build();

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.none")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K14, Basis.PRACTICE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class);
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        // A declared total without any funder still says that there is money; a line or a total that says nothing does
        // not.
        boolean named = FicheMoney.of(fiche).all().stream()
                        .anyMatch(line -> !line.element().value().equals(NOTHING))
                || FicheMoney.budget(fiche)
                        .filter(budget -> !budget.value().equals(NO_AMOUNT))
                        .isPresent();
        if (!named) {
            findings.report(fiche.spot("financings"), Parameters.none().with("fiche", fiche.name()));
        }
    }
}

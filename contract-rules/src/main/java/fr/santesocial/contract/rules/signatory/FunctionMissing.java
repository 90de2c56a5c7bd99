package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Signatory;
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

/** An organisation that signs while nothing says in what function somebody signs for it. */
final class FunctionMissing implements Rule<Signatory> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("signatory.function-missing")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, Basis.PRACTICE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** A collective is not looked at: its words ("les maires") say who signs, and its members are not listed. */
    @Override
    public List<Element<Signatory>> subjects(ContractView view) {
        return Signatories.readable(view).stream()
                .filter(signatory -> signatory
                        .optional("organisation", Signatory::getOrganisation)
                        .isPresent())
                .filter(Signatories::signsNow)
                .toList();
    }

    @Override
    public void check(Element<Signatory> signatory, ContractView view, Findings findings) {
        if (signatory.values("functions", Signatory::getFunctions).isEmpty()) {
            findings.report(
                    signatory.spot("functions"),
                    Parameters.none().with("signatory", Signatories.name(signatory, view)));
        }
    }
}

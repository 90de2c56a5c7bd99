package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ListResourceBundle;

/** A rule written outside the library, as an integrator would: what it does with each fiche is given. */
final class SampleRule implements Rule<FicheAction> {
    private static final Wording WORDING = Wording.of(locale -> new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"sample.rule.message", "seen"},
                {"sample.rule.why", "because"},
                {"sample.rule.fix", "so"},
                {"sample.rule.reason.unsure", "unsure"},
            };
        }
    });

    private final RuleDescriptor descriptor;
    private final Check check;

    interface Check {
        void look(Element<FicheAction> fiche, ContractView view, Findings findings);
    }

    SampleRule(Grades grades, Check check) {
        this.descriptor = RuleDescriptor.of("sample.rule")
                .grades(grades)
                .cites(Citation.consistency())
                .wording(WORDING)
                .build();
        this.check = check;
    }

    static SampleRule reporting(Grades grades) {
        return new SampleRule(
                grades, (fiche, view, findings) -> findings.report(fiche.spot("title"), Parameters.none()));
    }

    static SampleRule silent() {
        return new SampleRule(Grades.always(Severity.ERROR), (fiche, view, findings) -> {});
    }

    static SampleRule unsure(Severity severity) {
        return new SampleRule(
                Grades.always(severity),
                (fiche, view, findings) -> findings.undecided(fiche.spot(), "unsure", Parameters.none()));
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class);
    }

    @Override
    public void check(Element<FicheAction> subject, ContractView view, Findings findings) {
        check.look(subject, view, findings);
    }
}

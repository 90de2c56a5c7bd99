package fr.santesocial.contract.json.report;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ListResourceBundle;

/** A rule of an application, of which only the description is of interest. */
final class OwnRule implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(HostileTexts.UNDECIDED)
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.consistency())
            .wording(Wording.of(locale -> new Texts()))
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return List.of();
    }

    @Override
    public void check(Element<FicheAction> subject, ContractView view, Findings findings) {
        throw new AssertionError("never asked");
    }

    private static final class Texts extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{HostileTexts.UNDECIDED + ".title", "Indécis"}};
        }
    }
}

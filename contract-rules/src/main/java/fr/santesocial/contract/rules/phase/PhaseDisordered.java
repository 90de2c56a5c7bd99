package fr.santesocial.contract.rules.phase;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.value.Certainty;
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
import java.util.stream.Stream;

/**
 * A phase or step that starts before the one it follows has started. They may overlap; those whose start is not known are
 * passed over. Looked at list by list: the phases of the contract, the steps of each phase and of each fiche.
 */
final class PhaseDisordered implements Rule<Object> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("phase.disordered")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S0, Basis.PRACTICE))
            .wording(PhaseRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Stream.of(view.contractAlone(), view.all(Phase.class), view.all(FicheAction.class))
                .flatMap(List::stream)
                .<Element<Object>>map(PhaseDisordered::any)
                .filter(owner -> owner.showsOrHides(shown -> Start.in(shown).size() > 1))
                .toList();
    }

    @Override
    public void check(Element<Object> owner, ContractView view, Findings findings) {
        List<Start> starts = Start.in(owner);
        for (int i = 1; i < starts.size(); i++) {
            compare(starts.get(i - 1), starts.get(i), findings);
        }
    }

    private static void compare(Start former, Start later, Findings findings) {
        Certainty before = later.date().isBefore(former.date());
        Parameters parameters = Parameters.none()
                .with("later", later.title())
                .with("start", later.date())
                .with("former", former.title())
                .with("formerStart", former.date());
        if (before == Certainty.CERTAIN) {
            findings.report(later.spot(), parameters, List.of(former.spot()));
        } else if (before == Certainty.POSSIBLE) {
            findings.undecided(later.spot(), "dates-imprecise", parameters);
        }
    }

    @SuppressWarnings("unchecked") // an element only hands its value out, so a narrower type may stand for a wider one
    private static Element<Object> any(Element<?> element) {
        return (Element<Object>) element;
    }
}

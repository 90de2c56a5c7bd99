package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.kind.PilotRole;
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
import java.util.List;
import java.util.Optional;

/** Several pilots at one time, of whom none is said to lead. */
final class LeadUnclear implements Rule<FicheAction> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("action.lead-unclear")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, "annexe", Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return Survey.fichesWithPart(view, part -> part.pilots().size() > 1);
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        FichePart.each(fiche, part -> look(part, findings));
    }

    private static void look(FichePart part, Findings findings) {
        List<Element<Pilot>> pilots = part.pilots();
        // Whoever is named "en lien avec" works with the pilots and is none of them.
        List<Element<Pilot>> leading =
                pilots.stream().filter(pilot -> !has(pilot, PilotRole.WITH)).toList();
        if (leading.size() < 2 || isLeadKnown(pilots, leading)) {
            return;
        }
        switch (PilotTurns.atOnce(leading)) {
            case CERTAIN -> findings.report(part.spot("pilots"), part.opening().with("pilots", leading.size()));
            case POSSIBLE -> findings.undecided(part.spot("pilots"), "turns", part.named());
            case EXCLUDED -> {}
        }
    }

    private static boolean isLeadKnown(List<Element<Pilot>> pilots, List<Element<Pilot>> leading) {
        boolean stated = pilots.stream()
                .anyMatch(pilot -> pilot.optional("lead", Pilot::getLead).orElse(false));
        // A single pilot among co-pilots leads by its role.
        return stated
                || leading.stream()
                                .filter(pilot -> !has(pilot, PilotRole.CO_PILOT))
                                .count()
                        == 1;
    }

    private static boolean has(Element<Pilot> pilot, PilotRole role) {
        return pilot.optional("role", Pilot::getRole).equals(Optional.of(role));
    }
}

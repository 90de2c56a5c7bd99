package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.reading.OneByOne;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Resolution;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An organisation that pilots and is neither a signatory nor a partner; one finding for all that it pilots. */
final class PilotUncommitted implements Rule<Contract> {
    private static final String ID = "action.pilot-uncommitted";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K1, "annexe", Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.all(Pilot.class).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Commitments commitments = Commitments.of(view);
        Map<String, List<Element<Pilot>>> uncommitted = new LinkedHashMap<>();
        OneByOne.look(view.all(Pilot.class), pilot -> {
            var organisation = pilot.optional("organisation", Pilot::getOrganisation);
            var label = pilot.optional("label", Pilot::getLabel);
            if (organisation.isPresent()) {
                organisation
                        .filter(id -> !commitments.bind(id))
                        .ifPresent(id -> uncommitted
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(pilot));
            } else if (label.isPresent() && !commitments.bindNamed(label.get())) {
                findings.undecided(pilot.spot(), "words", Parameters.none().with("pilot", label.get()));
            }
        });
        // An id that leads nowhere is another rule's finding.
        uncommitted.keySet().removeIf(id -> view.resolve(ElementKind.ORGANISATION, id) == Resolution.NOTHING);
        if (commitments.areIncomplete() && !uncommitted.isEmpty()) {
            findings.undecided(contract.spot("signatories"), "signatories", Parameters.none());
        } else {
            uncommitted.forEach((id, pilots) -> {
                List<Spot> spots = pilots.stream().map(Element::spot).toList();
                findings.report(
                        spots.get(0),
                        Parameters.none().with("organisation", nameOf(id, view)).with("piloted", piloted(pilots)),
                        spots.subList(1, spots.size()));
            });
        }
    }

    /** What somebody pilots: the one fiche or operation by its name, several by their number. */
    private static Parameter piloted(List<Element<Pilot>> pilots) {
        return pilots.get(0)
                .parent()
                .filter(part -> pilots.size() == 1)
                .map(PartName::inside)
                .orElseGet(() ->
                        ActionRules.words(ID + ".several", Parameters.none().with("times", pilots.size())));
    }

    private static String nameOf(String id, ContractView view) {
        return view.find(Organisation.class, ElementKind.ORGANISATION, id)
                .map(organisation -> organisation.value().getName())
                .orElse(id);
    }
}

package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.reference.Chain.Link;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Fiches, indicators or bodies chained in a loop, or a contract that names itself as the one before or after it. */
final class Cycle implements Rule<Contract> {
    private static final int MOST_NAMED = 10;

    private static final String ID = "reference.cycle";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(ReferenceRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return hasLinks(view) ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        for (Chain chain : Chains.of(view)) {
            for (List<Link> loop : chain.loops()) {
                List<Spot> spots = loop.stream().map(Link::spot).toList();
                findings.report(
                        spots.get(0),
                        (loop.size() == 1 ? self(loop.get(0)) : round(loop)).with("kind", chain.kind()),
                        spots.subList(1, spots.size()));
            }
        }
    }

    private static Parameters self(Link link) {
        return Parameters.none()
                .with("elements", Parameter.Text.none())
                .with(
                        "loop",
                        ReferenceRules.words(ID + ".self", Parameters.none().with("first", link.name())));
    }

    private static Parameters round(List<Link> loop) {
        List<Parameter> names = new ArrayList<>();
        loop.stream().limit(MOST_NAMED).forEach(link -> names.add(quoted(link.name())));
        if (loop.size() > MOST_NAMED) {
            names.add(new Parameter.Words("…"));
        }
        return Parameters.none()
                .with(
                        "elements",
                        ReferenceRules.words(ID + ".elements", Parameters.none().with("count", loop.size())))
                .with(
                        "loop",
                        ReferenceRules.words(
                                ID + ".round",
                                Parameters.none()
                                        .with("names", new Parameter.Several(names))
                                        .with("first", loop.get(0).name())));
    }

    private static Parameter quoted(String name) {
        return ReferenceRules.words("quoted", Parameters.none().with("words", name));
    }

    private static boolean hasLinks(ContractView view) {
        return view.contract()
                .showsOrHides(whole -> Chains.of(view).stream()
                        .anyMatch(chain -> !chain.links().isEmpty()));
    }
}

package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ElementKind;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An organisation that pays and does not sign; one finding for all that it pays. */
final class FunderNotParty implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.funder-not-party")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K1, "art. 6", Basis.PRACTICE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.all(Financing.class).stream().anyMatch(each -> each.showsOrHides(FunderNotParty::isPaid))
                ? view.contractAlone()
                : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Parties parties = Parties.of(view);
        Map<String, List<Line>> outside = new LinkedHashMap<>();
        Map<String, Line> words = new LinkedHashMap<>();
        for (Element<Financing> line : paidLines(view)) {
            Optional<String> label = line.optional("funderLabel", Financing::getFunderLabel);
            Optional<String> id = line.optional("funder", Financing::getFunder).or(() -> label.flatMap(parties::named));
            if (id.isEmpty()) {
                words.putIfAbsent(label.orElseThrow(), new Line(line));
            } else if (!parties.include(id.get())) {
                outside.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(new Line(line));
            }
        }
        // An id that leads nowhere is another rule's finding.
        outside.keySet().removeIf(id -> view.resolve(ElementKind.ORGANISATION, id) == Resolution.NOTHING);
        words.forEach((label, line) ->
                findings.undecided(Payers.spot(line), "words", Parameters.none().with("funder", label)));
        if (parties.areIncomplete() && !outside.isEmpty()) {
            findings.undecided(contract.spot("signatories"), "signatories", Parameters.none());
        } else {
            outside.forEach((id, lines) -> {
                List<Spot> spots = lines.stream().map(Payers::spot).toList();
                Parameters parameters =
                        Parameters.none().with("funder", nameOf(id, view)).with("times", spots.size());
                findings.report(spots.get(0), parameters, spots.subList(1, spots.size()));
            });
        }
    }

    private static List<Element<Financing>> paidLines(ContractView view) {
        return view.all(Financing.class).stream().filter(FunderNotParty::isPaid).toList();
    }

    private static boolean isPaid(Element<Financing> line) {
        boolean named = line.optional("funder", Financing::getFunder).isPresent()
                || line.optional("funderLabel", Financing::getFunderLabel).isPresent();
        return named && !new Line(line).isRefused();
    }

    private static String nameOf(String id, ContractView view) {
        return view.find(Organisation.class, ElementKind.ORGANISATION, id)
                .map(organisation -> organisation.value().getName())
                .orElse(id);
    }
}

package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.rules.reading.Membership;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Communes of several departments, read from their codes: more ARS delegations, CAF and councils to reckon with. */
final class SpansDepartments implements Rule<Territory> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("territory.spans-departments")
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.K5, Basis.PRACTICE))
            .wording(TerritoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Territory>> subjects(ContractView view) {
        return view.all(Territory.class).stream()
                .filter(territory -> territory.showsOrHides(each -> present(each, view).stream()
                        .anyMatch(commune -> department(commune).isPresent())))
                .toList();
    }

    @Override
    public void check(Element<Territory> territory, ContractView view, Findings findings) {
        Map<String, Spot> certain = new TreeMap<>();
        Map<String, Spot> possible = new TreeMap<>();
        long unread = 0;
        for (Element<Commune> commune : present(territory, view)) {
            Optional<String> department = department(commune);
            unread += department.isEmpty() ? 1 : 0;
            department.ifPresent(code -> possible.putIfAbsent(code, commune.spot(InseeCode.MEMBER)));
            department
                    .filter(code -> Membership.isLacking(commune, view) == Certainty.EXCLUDED)
                    .ifPresent(code -> certain.putIfAbsent(code, commune.spot(InseeCode.MEMBER)));
        }
        Spot list = territory.spot("communes");
        if (certain.size() > 1) {
            findings.report(list, parameters(certain), List.copyOf(certain.values()));
        } else if (possible.size() > 1) {
            findings.undecided(list, "membership", parameters(possible));
        } else if (unread > 0) {
            findings.undecided(list, "codes", Parameters.none().with("unread", unread));
        }
    }

    private static Parameters parameters(Map<String, Spot> departments) {
        return Parameters.none().with("count", departments.size()).with("departments", departments.keySet());
    }

    private static List<Element<Commune>> present(Element<Territory> territory, ContractView view) {
        return territory.children("communes", Territory::getCommunes).stream()
                .filter(commune -> Membership.isLacking(commune, view) != Certainty.CERTAIN)
                .toList();
    }

    private static Optional<String> department(Element<Commune> commune) {
        return commune.optional(InseeCode.MEMBER, Commune::getInseeCode)
                .filter(InseeCode::isWellFormed)
                .flatMap(InseeCode::department);
    }
}

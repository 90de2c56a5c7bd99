package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
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
import java.util.Optional;

/** A declared number of communes that is neither that of all listed nor that of those who belong to the territory then. */
final class CommuneCountDiffers implements Rule<DeclaredCount> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("territory.count-differs")
            .grades(Grades.always(Severity.WARNING))
            .cites(
                    Citation.of(Source.K1, Basis.PRACTICE),
                    Citation.of(Source.C13, Basis.PRACTICE),
                    Citation.of(Source.S2, Basis.PRACTICE))
            .wording(TerritoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Declared numbers of EPCI are counted by the rule on the hierarchy. */
    @Override
    public List<Element<DeclaredCount>> subjects(ContractView view) {
        return view.all(DeclaredCount.class).stream()
                .filter(count -> count.value().getOf() == CountedElement.COMMUNES)
                .toList();
    }

    @Override
    public void check(Element<DeclaredCount> count, ContractView view, Findings findings) {
        Spot spot = count.spot("count");
        Optional<Integer> declared = count.optional("count", DeclaredCount::getCount);
        if (declared.isEmpty()) {
            findings.undecided(spot, "no-number", Parameters.none());
            return;
        }
        Parameters parameters = Parameters.none().with("declared", declared.get());
        List<Element<Commune>> communes = view.contract()
                .child("territory", Contract::getTerritory)
                .map(territory -> territory.children("communes", Territory::getCommunes))
                .orElse(List.of());
        if (isLimited(count)) {
            findings.undecided(spot, "limit", parameters);
        } else if (!communes.isEmpty()) {
            compare(count, communes, view, findings);
        } else if (declared.get() > 0) {
            findings.undecided(spot, "none", parameters);
        }
    }

    private static void compare(
            Element<DeclaredCount> count, List<Element<Commune>> communes, ContractView view, Findings findings) {
        int declared = count.optional("count", DeclaredCount::getCount).orElseThrow();
        PartialDate date = count.optional("on", DeclaredCount::getOn).orElse(PartialDate.of(view.referenceDate()));
        List<Certainty> lacking = communes.stream()
                .map(commune -> Membership.isLacking(commune, date))
                .toList();
        long least = lacking.stream().filter(Certainty.EXCLUDED::equals).count();
        long most = lacking.stream().filter(each -> each != Certainty.CERTAIN).count();
        Parameters parameters = Parameters.none().with("declared", declared).with("counted", communes.size());
        if (declared == communes.size() || (declared == least && declared == most)) {
            return;
        }
        if (least <= declared && declared <= most) {
            findings.undecided(count.spot("count"), "membership", parameters);
        } else {
            Spot list = view.contract()
                    .child("territory", Contract::getTerritory)
                    .orElseThrow()
                    .spot("communes");
            findings.report(count.spot("count"), parameters, List.of(list));
        }
    }

    /** An axis or a status says that only some are meant; the list cannot say which. */
    private static boolean isLimited(Element<DeclaredCount> count) {
        return count.optional("axis", DeclaredCount::getAxis).isPresent()
                || count.optional("status", DeclaredCount::getStatus).isPresent();
    }
}

package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
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
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A contract that ends after the PRS it declares. */
final class EndsAfterPrs implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.ends-after-prs")
            .grades(Grades.always(Severity.INFO))
            .kinds(ContractKind.CLS, ContractKind.PLUSS)
            .cites(Citation.of(Source.G1, Basis.GUIDE), Citation.of(Source.K1, "art. 7", Basis.PRACTICE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return DeclaredPrs.ends(view).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        List<PartialDate> prsEnds = DeclaredPrs.ends(view);
        Spot spot = EffectiveEnd.spot(view);
        List<PartialDate> ends = contract.value().effectiveTerm().possibleEnds();
        Parameters prs = Parameters.none().with("prsEnd", dates(prsEnds));
        if (ends.isEmpty()) {
            findings.undecided(spot, "end-unknown", prs);
            return;
        }
        Parameters both = prs.with("end", ends.get(0));
        Set<Certainty> after = ends.stream()
                .flatMap(end -> prsEnds.stream().map(prsEnd -> isAfter(end, prsEnd)))
                .collect(Collectors.toSet());
        if (after.equals(Set.of(Certainty.CERTAIN))) {
            findings.report(spot, both);
        } else if (!after.equals(Set.of(Certainty.EXCLUDED))) {
            findings.undecided(spot, prsEnds.size() > 1 ? "several-prs" : "dates-imprecise", both);
        }
    }

    private static Parameter dates(List<PartialDate> dates) {
        return new Parameter.Several(
                dates.stream().<Parameter>map(Parameter.Date::new).toList());
    }

    private static Certainty isAfter(PartialDate end, PartialDate prsEnd) {
        // A contract said to end in 2028 with a PRS said to end in 2028 ends with it: one is set by the other.
        return end.equals(prsEnd) ? Certainty.EXCLUDED : end.isAfter(prsEnd);
    }
}

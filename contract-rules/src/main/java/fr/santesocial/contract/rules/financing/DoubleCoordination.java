package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
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
import java.util.ArrayList;
import java.util.List;

/** Money of the ARS for the coordination of the contract and again for that of the mental health council. */
final class DoubleCoordination implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.double-coordination")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.PLUSS)
            .cites(Citation.of(Source.G5, Basis.GUIDE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return CoordinationMoney.linesFor(Coordinated.CLSM, view).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        List<Line> ofContract = CoordinationMoney.linesFor(Coordinated.CONTRACT, view);
        List<Line> ofClsm = CoordinationMoney.linesFor(Coordinated.CLSM, view);
        Payers payers = new Payers(view);
        List<Spot> contractPaid = spots(Payer.ARS, ofContract, payers);
        List<Spot> clsmPaid = spots(Payer.ARS, ofClsm, payers);
        if (!contractPaid.isEmpty() && !clsmPaid.isEmpty()) {
            List<Spot> related = new ArrayList<>(contractPaid);
            related.addAll(clsmPaid.subList(1, clsmPaid.size()));
            findings.report(clsmPaid.get(0), Parameters.none(), related);
            return;
        }
        List<Spot> contractOpen = spots(Payer.UNKNOWN, ofContract, payers);
        List<Spot> clsmOpen = spots(Payer.UNKNOWN, ofClsm, payers);
        if (contractPaid.size() + contractOpen.size() > 0 && clsmPaid.size() + clsmOpen.size() > 0) {
            // At least one of the two is open, or the rule would have found something.
            findings.undecided(
                    clsmOpen.isEmpty() ? contractOpen.get(0) : clsmOpen.get(0), "unknown", Parameters.none());
        }
    }

    private static List<Spot> spots(Payer payer, List<Line> lines, Payers payers) {
        return lines.stream()
                .filter(line -> payers.of(line) == payer)
                .map(line -> line.element().spot())
                .toList();
    }
}

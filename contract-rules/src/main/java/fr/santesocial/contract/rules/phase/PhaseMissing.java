package fr.santesocial.contract.rules.phase;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.PhaseKind;
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
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contract under preparation whose phases leave out one that every preparation goes through. */
final class PhaseMissing implements Rule<Contract> {
    private static final String PHASES = "phases";
    private static final List<PhaseKind> EXPECTED =
            List.of(PhaseKind.DIAGNOSIS, PhaseKind.PRIORITISATION, PhaseKind.ACTION_PLAN);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("phase.missing")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.S0, Basis.PRACTICE), Citation.of(Source.C4, Basis.GUIDE))
            .wording(PhaseRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** A contract that is prepared no more need not tell how it was prepared. */
    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.contractAlone().stream()
                .filter(contract -> stage(contract).orElse(ContractStage.PREPARATION) == ContractStage.PREPARATION)
                .toList();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        List<Optional<PhaseKind>> kinds = contract.children(PHASES, Contract::getPhases).stream()
                .map(phase -> phase.optional("kind", Phase::getKind))
                .toList();
        List<PhaseKind> missing = new ArrayList<>(EXPECTED);
        kinds.forEach(kind -> kind.ifPresent(missing::remove));
        if (missing.isEmpty()) {
            return;
        }
        Parameters named = Parameters.none()
                .with(
                        "missing",
                        new Parameter.Several(missing.stream()
                                .<Parameter>map(Parameter.Label::new)
                                .toList()));
        Parameters counted = named.with("count", missing.size());
        if (stage(contract).isEmpty()) {
            findings.undecided(contract.spot(PHASES), "stage-unknown", counted);
        } else if (kinds.contains(Optional.<PhaseKind>empty())) {
            findings.undecided(contract.spot(PHASES), "kind-unknown", named);
        } else {
            findings.report(contract.spot(PHASES), counted);
        }
    }

    private static Optional<ContractStage> stage(Element<Contract> contract) {
        return contract.optional("stage", Contract::getStage);
    }
}

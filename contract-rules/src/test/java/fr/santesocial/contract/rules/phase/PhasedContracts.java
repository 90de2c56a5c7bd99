package fr.santesocial.contract.rules.phase;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.PhaseKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;
import java.util.Optional;

/** The reference contract under preparation, with phases; "-" stands for what is absent. */
final class PhasedContracts {
    private PhasedContracts() {}

    static Contract inPreparation(ContractKind kind, Phase... phases) {
        return Contract.builder()
                .from(ReferenceContracts.sound(kind))
                .stage(ContractStage.PREPARATION)
                .phases(List.of(phases))
                .build();
    }

    static Phase phase(String kind) {
        Phase.Builder phase = Phase.builder().title("Phase");
        if (!kind.equals("-")) {
            phase.kind(PhaseKind.valueOf(kind));
        }
        return phase.build();
    }

    /** A phase that starts at a date and has no steps. */
    static Phase starting(String title, String start) {
        return Phase.builder().title(title).number("1").period(period(start)).build();
    }

    /** A phase without dates of its own. */
    static Phase made(String title, Step... steps) {
        return Phase.builder().title(title).steps(List.of(steps)).build();
    }

    static Step step(String title, String start) {
        return Step.builder().title(title).period(period(start)).build();
    }

    private static Optional<Period> period(String start) {
        return start.equals("-")
                ? Optional.empty()
                : Optional.of(Period.builder().start(PartialDate.parse(start)).build());
    }
}

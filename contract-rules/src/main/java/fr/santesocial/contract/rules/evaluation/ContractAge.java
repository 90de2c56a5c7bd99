package fr.santesocial.contract.rules.evaluation;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.rules.reading.ContractTerm;
import fr.santesocial.contract.rules.rule.Element;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the stage and the dates of a contract say of evaluations at the reference date.
 *
 * @param over whether the contract is closed, or its effective term is past
 * @param old whether it began over a year ago
 */
record ContractAge(Certainty over, Certainty old) {
    static ContractAge of(Element<Contract> contract, LocalDate day) {
        boolean closed = contract.optional("stage", Contract::getStage)
                .filter(ContractStage.CLOSED::equals)
                .isPresent();
        EffectiveTerm term = ContractTerm.effective(contract);
        Certainty old = term.start()
                .map(date -> date.isBefore(day.minusYears(1)))
                // Without a start nobody knows.
                .orElse(Certainty.POSSIBLE);
        return new ContractAge(closed ? Certainty.CERTAIN : isOver(term, day), old);
    }

    /** Whether there may be an evaluation to ask for. */
    boolean callsForEvaluation() {
        return over != Certainty.EXCLUDED || old != Certainty.EXCLUDED;
    }

    private static Certainty isOver(EffectiveTerm term, LocalDate day) {
        Set<Certainty> past =
                term.possibleEnds().stream().map(end -> end.isBefore(day)).collect(Collectors.toSet());
        return Certainty.of(
                past.equals(Set.of(Certainty.CERTAIN)),
                past.contains(Certainty.CERTAIN) || past.contains(Certainty.POSSIBLE));
    }
}

package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * The end of the contract before and the start of this one, which no amendment changes.
 *
 * @param formerEnd last day, month or year of the predecessor
 * @param start first day, month or year of this contract
 * @param formerSpot where the first stands
 * @param startSpot where the second stands
 */
record Succession(PartialDate formerEnd, PartialDate start, Spot formerSpot, Spot startSpot) {

    /** The predecessor as the only subject, where the document names one. */
    static List<Element<ContractLink>> subjects(ContractView view) {
        return view.contract().child("predecessor", Contract::getPredecessor).stream()
                .toList();
    }

    /** Both dates; where one is not known, the rule is told that it cannot decide. */
    static Optional<Succession> of(Element<ContractLink> predecessor, ContractView view, Findings findings) {
        Parameters title =
                Parameters.none().with("predecessor", predecessor.value().getTitle());
        Optional<Element<Period>> period = predecessor.child("period", ContractLink::getPeriod);
        Optional<PartialDate> formerEnd = period.flatMap(known -> known.optional("end", Period::getEnd));
        if (period.isEmpty() || formerEnd.isEmpty()) {
            Spot spot = period.map(known -> known.spot("end")).orElseGet(() -> predecessor.spot("period"));
            findings.undecided(spot, "former-end-unknown", title);
            return Optional.empty();
        }
        Optional<Element<Term>> term = view.contract().child("term", Contract::getTerm);
        Optional<PartialDate> start = term.flatMap(known -> known.optional("start", Term::getStart));
        Spot startSpot = term.map(known -> known.spot("start"))
                .orElseGet(() -> view.contract().spot("term"));
        if (start.isEmpty()) {
            findings.undecided(startSpot, "start-unknown", title);
            return Optional.empty();
        }
        return Optional.of(
                new Succession(formerEnd.get(), start.get(), period.get().spot("end"), startSpot));
    }

    /** The dates as a text needs them. */
    Parameters parameters(Element<ContractLink> predecessor) {
        return Parameters.none()
                .with("predecessor", predecessor.value().getTitle())
                .with("formerEnd", formerEnd)
                .with("start", start);
    }
}

package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an indicator stands on: the contract, a fiche or an operation; it says when the action runs and how far it is. */
sealed interface MeasuredThing {

    /** Its own indicators. */
    List<Element<Indicator>> indicators();

    /** Its calendar, inherited where it has none; the contract has a term instead. */
    Optional<Element<Period>> calendar();

    /** Its status, inherited where it has none. */
    Optional<ActionStatus> status();

    /** All of them: the contract, its fiches, their operations. */
    static List<MeasuredThing> all(ContractView view) {
        List<MeasuredThing> things = new ArrayList<>();
        things.add(new OfContract(view.contract()));
        view.all(FicheAction.class).forEach(fiche -> things.add(new OfFiche(fiche)));
        view.all(Operation.class).forEach(operation -> things.add(new OfOperation(operation, fiche(operation))));
        return things;
    }

    /** What an indicator stands on. */
    @SuppressWarnings("unchecked") // the type of an element is that of its shape
    static MeasuredThing of(Element<Indicator> indicator) {
        Element<?> owner = indicator.parent().orElseThrow();
        if (owner.shape().type() == FicheAction.class) {
            return new OfFiche((Element<FicheAction>) owner);
        }
        if (owner.shape().type() == Operation.class) {
            Element<Operation> operation = (Element<Operation>) owner;
            return new OfOperation(operation, fiche(operation));
        }
        return new OfContract((Element<Contract>) owner);
    }

    @SuppressWarnings("unchecked") // operations stand in fiches only
    private static OfFiche fiche(Element<Operation> operation) {
        return new OfFiche((Element<FicheAction>) operation.parent().orElseThrow());
    }

    /** The contract as a whole. */
    record OfContract(Element<Contract> contract) implements MeasuredThing {
        @Override
        public List<Element<Indicator>> indicators() {
            return contract.children("indicators", Contract::getIndicators);
        }

        @Override
        public Optional<Element<Period>> calendar() {
            return Optional.empty();
        }

        @Override
        public Optional<ActionStatus> status() {
            return Optional.empty();
        }
    }

    /** A fiche. */
    record OfFiche(Element<FicheAction> fiche) implements MeasuredThing {
        @Override
        public List<Element<Indicator>> indicators() {
            return fiche.children("indicators", FicheAction::getIndicators);
        }

        @Override
        public Optional<Element<Period>> calendar() {
            return fiche.child("calendar", FicheAction::getCalendar);
        }

        @Override
        public Optional<ActionStatus> status() {
            return fiche.optional("status", FicheAction::getStatus);
        }
    }

    /** An operation, which takes from its fiche what it leaves out. */
    record OfOperation(Element<Operation> operation, OfFiche fiche) implements MeasuredThing {
        @Override
        public List<Element<Indicator>> indicators() {
            return operation.children("indicators", Operation::getIndicators);
        }

        @Override
        public Optional<Element<Period>> calendar() {
            return operation.child("calendar", Operation::getCalendar).or(fiche::calendar);
        }

        @Override
        public Optional<ActionStatus> status() {
            return operation.optional("status", Operation::getStatus).or(fiche::status);
        }
    }
}

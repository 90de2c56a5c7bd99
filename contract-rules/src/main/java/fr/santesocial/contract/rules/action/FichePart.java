package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Achievement;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Public;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A fiche as a whole, or one of its operations, seen by the members that both have. Nothing is inherited here. */
sealed interface FichePart {

    /** The fiche, or the fiche that the operation belongs to. */
    Element<FicheAction> fiche();

    /** The fiche or the operation itself. */
    Element<?> element();

    List<Element<Pilot>> pilots();

    List<Element<Public>> publics();

    Optional<Element<Period>> calendar();

    Optional<ActionStatus> status();

    Optional<String> statusReason();

    List<Element<Achievement>> achievements();

    /** What people call it inside a sentence, {@code part} in texts. */
    default Parameters named() {
        return Parameters.none().with("part", PartName.inside(element()));
    }

    /** What people call it at the beginning of a sentence, {@code opening} in texts. */
    default Parameters opening() {
        return Parameters.none().with("opening", PartName.opening(element()));
    }

    /** The place of one member. */
    default Spot spot(String member) {
        return element().spot(member);
    }

    /** The fiche as a whole, then its operations. */
    static List<FichePart> of(Element<FicheAction> fiche) {
        List<FichePart> parts = new ArrayList<>();
        each(fiche, parts::add);
        return parts;
    }

    /** Whether the fiche as a whole or one of its operations shows what is asked for; the rest is not looked at then. */
    static boolean anyOf(Element<FicheAction> fiche, Predicate<FichePart> shows) {
        return shows.test(new Whole(fiche))
                || fiche.children("operations", FicheAction::getOperations).stream()
                        .anyMatch(operation -> shows.test(new Single(operation, fiche)));
    }

    /** Shows the fiche as a whole, then its operations; damaged operations do not hide the fiche. */
    static void each(Element<FicheAction> fiche, Consumer<FichePart> look) {
        look.accept(new Whole(fiche));
        fiche.children("operations", FicheAction::getOperations)
                .forEach(operation -> look.accept(new Single(operation, fiche)));
    }

    /** A fiche as a whole. */
    record Whole(Element<FicheAction> fiche) implements FichePart {
        @Override
        public Element<?> element() {
            return fiche;
        }

        @Override
        public List<Element<Pilot>> pilots() {
            return fiche.children("pilots", FicheAction::getPilots);
        }

        @Override
        public List<Element<Public>> publics() {
            return fiche.children("publics", FicheAction::getPublics);
        }

        @Override
        public Optional<Element<Period>> calendar() {
            return fiche.child("calendar", FicheAction::getCalendar);
        }

        @Override
        public Optional<ActionStatus> status() {
            return fiche.optional("status", FicheAction::getStatus);
        }

        @Override
        public Optional<String> statusReason() {
            return fiche.optional("statusReason", FicheAction::getStatusReason);
        }

        @Override
        public List<Element<Achievement>> achievements() {
            return fiche.children("achievements", FicheAction::getAchievements);
        }
    }

    /** One operation of a fiche. */
    record Single(Element<Operation> operation, Element<FicheAction> fiche) implements FichePart {
        @Override
        public Element<?> element() {
            return operation;
        }

        @Override
        public List<Element<Pilot>> pilots() {
            return operation.children("pilots", Operation::getPilots);
        }

        @Override
        public List<Element<Public>> publics() {
            return operation.children("publics", Operation::getPublics);
        }

        @Override
        public Optional<Element<Period>> calendar() {
            return operation.child("calendar", Operation::getCalendar);
        }

        @Override
        public Optional<ActionStatus> status() {
            return operation.optional("status", Operation::getStatus);
        }

        @Override
        public Optional<String> statusReason() {
            return operation.optional("statusReason", Operation::getStatusReason);
        }

        @Override
        public List<Element<Achievement>> achievements() {
            return operation.children("achievements", Operation::getAchievements);
        }
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Achievement;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;
import java.util.function.UnaryOperator;

/** The reference contract with its fiches changed. */
final class ActionCases {
    private ActionCases() {}

    /** The reference contract with one fiche, changed. */
    static Contract with(UnaryOperator<FicheAction.Builder> change) {
        return with(ContractKind.CLS, change);
    }

    static Contract with(ContractKind kind, UnaryOperator<FicheAction.Builder> change) {
        return of(kind, List.of(fiche("1.1", change)));
    }

    static Contract of(ContractKind kind, List<FicheAction> fiches) {
        return Contract.builder()
                .from(ReferenceContracts.sound(kind))
                .fichesActions(fiches)
                .build();
    }

    static FicheAction fiche(String number, UnaryOperator<FicheAction.Builder> change) {
        var sound = ReferenceContracts.fiche(number, "axe-1", Field.PREVENTION);
        return change.apply(FicheAction.builder().from(sound)).build();
    }

    static Operation operation(UnaryOperator<Operation.Builder> change) {
        return change.apply(Operation.builder().title("Opération")).build();
    }

    static Pilot pilot(String organisation) {
        return Pilot.builder().organisation(organisation).build();
    }

    static Achievement achievement(String text) {
        return Achievement.builder().text(text).build();
    }

    /** A period of two dates, "-" for an end that is not known. */
    static Period period(String start, String end) {
        Period.Builder period = Period.builder();
        if (!start.equals("-")) {
            period.start(PartialDate.parse(start));
        }
        if (!end.equals("-")) {
            period.end(PartialDate.parse(end));
        }
        return period.build();
    }
}

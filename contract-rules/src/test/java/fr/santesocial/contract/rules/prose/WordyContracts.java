package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;
import java.util.function.UnaryOperator;

/** The reference contract with texts to look at. */
final class WordyContracts {
    private WordyContracts() {}

    static Contract withNotes(String... notes) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .notes(List.of(notes))
                .build();
    }

    /** The reference contract with one fiche, changed. */
    static Contract withFiche(UnaryOperator<FicheAction.Builder> change) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .fichesActions(List.of(fiche("1.1", change)))
                .build();
    }

    static FicheAction fiche(String number, UnaryOperator<FicheAction.Builder> change) {
        return change.apply(FicheAction.builder().from(ReferenceContracts.fiche(number, "axe-1", Field.PREVENTION)))
                .build();
    }
}

package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;

/** The smallest values that the tests of derived values start from. */
final class DerivedSamples {
    private DerivedSamples() {}

    static Contract.Builder contract(ContractKind kind) {
        return Contract.builder().id("contract").kind(kind).title("Contrat local de santé");
    }

    static FicheAction.Builder fiche(String id) {
        return FicheAction.builder().id(id).title("Fiche " + id);
    }

    static Operation.Builder operation(String title) {
        return Operation.builder().title(title);
    }

    static Axis.Builder axis(String id) {
        return Axis.builder().id(id).title("Axe " + id);
    }

    /** From "2022-04/2025-03", "2022/", "/2025" or "2022". */
    static Period period(String ends) {
        String[] parts = ends.split("/", -1);
        String end = parts[parts.length - 1];
        return Period.builder()
                .start(PartialDate.tryParse(parts[0]))
                .end(PartialDate.tryParse(end))
                .build();
    }

    static Amount euros(String value) {
        return Amount.builder().value(new BigDecimal(value)).build();
    }

    static Quantity quantity(String value) {
        return Quantity.builder().value(new BigDecimal(value)).build();
    }
}

package fr.santesocial.contract.rules.category;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.Arrays;
import java.util.List;

/** The reference contract with one fiche that has result categories; "-" stands for one without a code. */
final class CategorisedContracts {
    static final String TWELVE = "A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 D";

    private CategorisedContracts() {}

    static Contract with(String codes) {
        return with(FicheAction.builder()
                .from(ReferenceContracts.fiche("1.1", "axe-1", Field.PREVENTION))
                .resultCategories(Arrays.stream(codes.split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(CategorisedContracts::category)
                        .toList())
                .build());
    }

    static Contract with(FicheAction fiche) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .fichesActions(List.of(fiche))
                .build();
    }

    static Coded category(String code) {
        Coded.Builder category = Coded.builder().label("Catégorie");
        return code.equals("-") ? category.build() : category.code(code).build();
    }
}

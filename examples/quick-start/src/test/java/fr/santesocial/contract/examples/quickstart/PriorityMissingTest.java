package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.testing.RuleTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityMissingTest {
    private static final Contract UNSTATED = BuildContract.build();
    private static final FicheAction FICHE = UNSTATED.getFichesActions().get(0);

    // README: table
    @Test
    void asksEachFicheForItsPriority() {
        RuleTable.of(new PriorityMissing())
                .finds("none stated", UNSTATED, "/fichesActions/0/priority")
                .passes("stated", with(stated()))
                .finds("stated by the first of two", with(stated(), FICHE), "/fichesActions/1/priority")
                .doesNotApply("no fiche", with())
                .verify();
    }
    // end

    private static FicheAction stated() {
        return FicheAction.builder()
                .from(FICHE)
                .priority(Coded.builder().label("haute").build())
                .build();
    }

    private static Contract with(FicheAction... fiches) {
        return Contract.builder().from(UNSTATED).fichesActions(List.of(fiches)).build();
    }
}

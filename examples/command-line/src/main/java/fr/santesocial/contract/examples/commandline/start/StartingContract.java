package fr.santesocial.contract.examples.commandline.start;

import fr.santesocial.contract.model.Component;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.PhaseKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.util.List;

/**
 * A contract to begin with: invented, small, and conformant to the profile of its kind. It is in preparation and runs from
 * the year after the one it is made in.
 */
final class StartingContract {
    private static final int YEARS = 5;
    /** How long each phase of the preparation lasts. */
    private static final int MONTHS = 3;

    private final ContractKind kind;
    private final StartingWords words;
    private final int year;

    private StartingContract(ContractKind kind, StartingWords words, int year) {
        this.kind = kind;
        this.words = words;
        this.year = year;
    }

    /** The one of a kind, made in a year. */
    static Contract of(ContractKind kind, StartingWords words, int year) {
        return new StartingContract(kind, words, year).contract();
    }

    private Contract contract() {
        StartingActions actions = new StartingActions(kind, words, year + 1);
        Contract.Builder contract = Contract.builder();
        contract.id(words.of("id." + kind)).kind(kind).title(words.of("title." + kind));
        contract.organisations(StartingParties.organisations(kind, words));
        if (kind == ContractKind.ACTIONS) {
            return contract.addFichesAction(actions.fiche()).build();
        }
        contract.description(words.of("description")).stage(ContractStage.PREPARATION);
        contract.components(components()).addBearer(StartingParties.EPCI);
        contract.territory(StartingParties.territory(words)).signatories(StartingParties.signatories(kind, words));
        contract.signaturePlanned(Period.builder().end(PartialDate.of(year)).build());
        contract.term(Term.builder()
                .start(PartialDate.of(year + 1, 1, 1))
                .end(PartialDate.of(year + YEARS, 12, 31))
                .build());
        contract.phases(phases()).fichesListed(FichesListed.EXAMPLES);
        contract.objectives(actions.objectives()).axes(actions.axes());
        contract.addFichesAction(actions.fiche());
        return contract.governance(StartingParties.governance(words))
                .evaluations(actions.evaluations())
                .build();
    }

    private List<Component> components() {
        if (kind != ContractKind.PLUSS) {
            return List.of();
        }
        return List.of(
                Component.builder()
                        .kind(ContractKind.CLS)
                        .parties(List.of(StartingParties.EPCI, StartingParties.ARS))
                        .fields(List.of(Field.PREVENTION, Field.CARE, Field.MENTAL_HEALTH))
                        .build(),
                Component.builder()
                        .kind(ContractKind.CTG)
                        .parties(List.of(StartingParties.EPCI, StartingParties.CAF))
                        .fields(List.of(Field.EARLY_CHILDHOOD, Field.YOUTH, Field.PARENTHOOD, Field.RIGHTS))
                        .build());
    }

    private List<Phase> phases() {
        return List.of(
                phase(PhaseKind.DIAGNOSIS, 1), phase(PhaseKind.PRIORITISATION, 2), phase(PhaseKind.ACTION_PLAN, 3));
    }

    private Phase phase(PhaseKind phase, int number) {
        return Phase.builder()
                .id("phase-" + number)
                .number(Integer.toString(number))
                .title(words.of("phase." + phase))
                .kind(phase)
                .period(Period.builder()
                        .start(PartialDate.of(year, number * MONTHS - 2))
                        .end(PartialDate.of(year, number * MONTHS))
                        .build())
                .build();
    }
}

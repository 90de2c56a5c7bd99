package fr.santesocial.contract.examples.commandline.start;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Evaluation;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Objective;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.EvaluationKind;
import fr.santesocial.contract.model.kind.EvaluationState;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.FinancingNature;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.model.kind.IndicatorNature;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Public;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** What a starting contract does: an axis, a fiche, its money and its indicator. */
final class StartingActions {
    private static final BigDecimal EUROS = new BigDecimal(10_000);
    private static final BigDecimal BASELINE = new BigDecimal(20);
    private static final BigDecimal TARGET = new BigDecimal(60);
    private static final int LAST = 4;
    private static final int MIDDLE = 2;

    private final ContractKind kind;
    private final StartingWords words;
    private final int first;

    StartingActions(ContractKind kind, StartingWords words, int firstYear) {
        this.kind = kind;
        this.words = words;
        this.first = firstYear;
    }

    /** The plan of the Médoc has objectives of its own, and each of its fiches serves two of them at least. */
    List<Objective> objectives() {
        return kind == ContractKind.PLAN_TERRITORIAL_SANTE ? List.of(objective(1), objective(2)) : List.of();
    }

    private Objective objective(int number) {
        return Objective.builder()
                .id("objectif-" + number)
                .title(words.of("objective." + number))
                .build();
    }

    List<Axis> axes() {
        return List.of(Axis.builder()
                .id("axe-1")
                .number("1")
                .title(words.of("axis." + theme()))
                .build());
    }

    FicheAction fiche() {
        FicheAction.Builder fiche = FicheAction.builder()
                .id("fiche-1-1")
                .number("1.1")
                .title(words.of("fiche." + theme()))
                .description(words.of("fiche." + theme() + ".description"))
                .addPilot(Pilot.builder().organisation(StartingParties.EPCI).build())
                .addPartner(
                        Partner.builder().label(words.of("partner." + theme())).build())
                .addPublic(Public.builder().label(words.of("public." + theme())).build())
                .addField(isSocial() ? Field.PARENTHOOD : Field.CARE)
                .addFinancing(financing())
                .addIndicator(indicator());
        fiche.calendar(Period.builder()
                .start(PartialDate.of(first))
                .end(PartialDate.of(first + LAST))
                .build());
        objectives().forEach(objective -> fiche.addServesObjective(objective.getId()));
        return kind == ContractKind.ACTIONS
                ? fiche.build()
                : fiche.axis("axe-1").build();
    }

    List<Evaluation> evaluations() {
        return List.of(
                evaluation(EvaluationKind.MID_TERM, first + MIDDLE), evaluation(EvaluationKind.FINAL, first + LAST));
    }

    private Evaluation evaluation(EvaluationKind evaluation, int year) {
        return Evaluation.builder()
                .kind(evaluation)
                .state(EvaluationState.PLANNED)
                .on(PartialDate.of(year))
                .build();
    }

    private Financing financing() {
        return Financing.builder()
                .funder(isSocial() ? StartingParties.CAF : StartingParties.ARS)
                .amount(Amount.builder().value(EUROS).build())
                .nature(FinancingNature.GRANT)
                .status(FinancingStatus.ENVISAGED)
                .period(Period.builder()
                        .start(PartialDate.of(first))
                        .end(PartialDate.of(first))
                        .build())
                .build();
    }

    private Indicator indicator() {
        return Indicator.builder()
                .id("indicateur-1")
                .title(words.of("indicator." + theme()))
                .kind(IndicatorKind.RESULT)
                .nature(IndicatorNature.QUANTITATIVE)
                .direction(IndicatorDirection.INCREASE)
                .baseline(level(BASELINE, first - 1))
                .target(level(TARGET, first + LAST))
                .build();
    }

    private Level level(BigDecimal value, int year) {
        return Level.builder()
                .quantity(Quantity.builder()
                        .value(value)
                        .unit(words.of("unit." + theme()))
                        .build())
                .on(PartialDate.of(year))
                .build();
    }

    private boolean isSocial() {
        return kind == ContractKind.CTG;
    }

    private String theme() {
        return isSocial() ? "social" : "health";
    }
}

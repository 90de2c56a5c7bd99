package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.words.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Money still to be defined although the action it is for has started. */
final class UndefinedAfterStart implements Rule<FicheAction> {
    private static final Phrases UNDEFINED = Phrases.of(UndefinedAfterStart.class, "undefined", "amounts");
    // The start of such an action is past at most on paper, which is another rule's finding.
    private static final Set<ActionStatus> NOT_UNDER_WAY = EnumSet.of(
            ActionStatus.NOT_STARTED,
            ActionStatus.POSTPONED,
            ActionStatus.UNDER_DISCUSSION,
            ActionStatus.ABANDONED,
            ActionStatus.INTEGRATED_ELSEWHERE);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.undefined-after-start")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, "annexe", Basis.PRACTICE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(each -> FicheMoney.of(each).all().stream()
                        .anyMatch(line -> undefined(line).isPresent())))
                .toList();
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        Optional<Element<Period>> calendar = fiche.child("calendar", FicheAction::getCalendar);
        Optional<ActionStatus> status = fiche.optional("status", FicheAction::getStatus);
        look(Line.of(fiche), new Start(fiche.name(), calendar, status), view, findings);
        for (Element<Operation> operation : fiche.children("operations", FicheAction::getOperations)) {
            Start start = new Start(
                    fiche.name(),
                    operation.child("calendar", Operation::getCalendar).or(() -> calendar),
                    operation.optional("status", Operation::getStatus).or(() -> status));
            look(Line.of(operation), start, view, findings);
        }
    }

    /** When the action that lines pay for starts, as far as is known. */
    private record Start(String fiche, Optional<Element<Period>> calendar, Optional<ActionStatus> status) {
        Optional<PartialDate> date() {
            return calendar.flatMap(period -> period.optional("start", Period::getStart));
        }

        boolean isPutOff() {
            return status.filter(NOT_UNDER_WAY::contains).isPresent();
        }
    }

    private static void look(List<Line> lines, Start start, ContractView view, Findings findings) {
        if (start.isPutOff()) {
            return;
        }
        for (Line line : lines) {
            undefined(line).ifPresent(spot -> judge(spot, start, view, findings));
        }
    }

    private static void judge(Spot spot, Start start, ContractView view, Findings findings) {
        Parameters fiche = Parameters.none().with("fiche", start.fiche());
        Optional<PartialDate> date = start.date();
        if (date.isEmpty()) {
            findings.undecided(spot, "no-start", fiche);
            return;
        }
        Parameters parameters = fiche.with("day", view.referenceDate()).with("start", date.get());
        switch (date.get().isBefore(view.referenceDate())) {
            case CERTAIN -> findings.report(spot, parameters);
            case POSSIBLE -> findings.undecided(spot, "partial", parameters);
            case EXCLUDED -> {}
        }
    }

    /** Where a line says that it is to be defined. */
    private static Optional<Spot> undefined(Line line) {
        if (line.status().equals(Optional.of(FinancingStatus.TO_DEFINE))) {
            return Optional.of(line.element().spot("status"));
        }
        return line.isRefused() || line.isInEuros() || line.share().isPresent()
                ? Optional.empty()
                : line.amount()
                        .filter(amount -> amount.optional("text", Amount::getText)
                                .filter(UndefinedAfterStart::isUndefined)
                                .isPresent())
                        .map(amount -> amount.spot("text"));
    }

    /** Words with figures say at least something of the amount. */
    private static boolean isUndefined(String words) {
        return UNDEFINED.areIn(words) && words.codePoints().noneMatch(Character::isDigit);
    }
}

package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** Not started although its start is past, or in progress although its end is past. */
final class StatusStale implements Rule<FicheAction> {
    private static final String ID = "action.status-stale";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.T1, Basis.PRACTICE), Citation.of(Source.K14, Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return Survey.fichesWithPart(view, part -> due(part).isPresent());
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        FichePart.each(
                fiche,
                part -> due(part).ifPresent(due -> {
                    switch (due.date().isBefore(view.referenceDate())) {
                        case CERTAIN ->
                            findings.report(
                                    part.spot("status"), words(part, due, view).with("past", past(due)));
                        case POSSIBLE -> findings.undecided(part.spot("status"), "partial", words(part, due, view));
                        case EXCLUDED -> {}
                    }
                }));
    }

    private static Parameters words(FichePart part, Due due, ContractView view) {
        return part.named()
                .with("status", part.status().orElseThrow())
                .with("date", due.date())
                .with("day", view.referenceDate());
    }

    private static Parameter past(Due due) {
        return ActionRules.words(ID + "." + due.member(), Parameters.none().with("date", due.date()));
    }

    /** When its own status should have changed; an operation may take its fiche's calendar. */
    private static Optional<Due> due(FichePart part) {
        Optional<ActionStatus> status = part.status();
        if (status.isEmpty()) {
            return Optional.empty();
        }
        Optional<Element<Period>> calendar = part.calendar().or(() -> new FichePart.Whole(part.fiche()).calendar());
        Optional<Due> end = calendar.flatMap(period -> period.optional("end", Period::getEnd))
                .map(date -> new Due("end", date));
        return switch (status.get()) {
            case NOT_STARTED ->
                calendar.flatMap(period -> period.optional("start", Period::getStart))
                        .map(date -> new Due("start", date))
                        .or(() -> end);
            case IN_PROGRESS -> end;
            default -> Optional.empty();
        };
    }

    /** A date of a calendar, with the member it stands in. */
    private record Due(String member, PartialDate date) {}
}

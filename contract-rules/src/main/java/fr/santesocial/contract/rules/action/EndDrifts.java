package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.reading.OneByOne;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ends that run one to three days past the end several fiches share: a spreadsheet that counted on when it was filled down. */
final class EndDrifts implements Rule<Contract> {
    private static final int ENOUGH = 3;
    private static final int LONGEST_DRIFT = 3;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("action.end-drifts")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K14, Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return Survey.fichesWith(view, fiche -> endDay(fiche).isPresent()).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Map<LocalDate, List<Element<FicheAction>>> byEnd = new TreeMap<>();
        OneByOne.look(
                view.all(FicheAction.class),
                fiche -> endDay(fiche)
                        .ifPresent(day -> byEnd.computeIfAbsent(day, key -> new ArrayList<>())
                                .add(fiche)));
        byEnd.forEach((day, fiches) -> commonEndBefore(day, byEnd).ifPresent(common -> {
            List<Element<FicheAction>> sharing = byEnd.getOrDefault(common, List.of());
            fiches.forEach(fiche -> findings.report(
                    endSpot(fiche),
                    Parameters.none()
                            .with("fiche", fiche.name())
                            .with("end", day)
                            .with("days", ChronoUnit.DAYS.between(common, day))
                            .with("common", common)
                            .with("sharing", sharing.size()),
                    List.of(endSpot(sharing.get(0)))));
        }));
    }

    /** The nearest end just before the day that enough fiches share, and more than share the day itself. */
    private static Optional<LocalDate> commonEndBefore(
            LocalDate day, Map<LocalDate, List<Element<FicheAction>>> byEnd) {
        int atDay = byEnd.getOrDefault(day, List.of()).size();
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1))
                .limit(LONGEST_DRIFT)
                .filter(earlier -> {
                    int sharing = byEnd.getOrDefault(earlier, List.of()).size();
                    return sharing >= ENOUGH && sharing > atDay;
                })
                .findFirst();
    }

    private static Optional<LocalDate> endDay(Element<FicheAction> fiche) {
        return fiche.child("calendar", FicheAction::getCalendar)
                .flatMap(calendar -> calendar.optional("end", Period::getEnd))
                .filter(end -> end.getPrecision() == DatePrecision.DAY)
                .map(PartialDate::earliest);
    }

    private static Spot endSpot(Element<FicheAction> fiche) {
        return fiche.child("calendar", FicheAction::getCalendar)
                .map(calendar -> calendar.spot("end"))
                .orElseGet(() -> fiche.spot("calendar"));
    }
}

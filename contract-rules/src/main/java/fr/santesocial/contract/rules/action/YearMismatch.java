package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Continuation;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.reading.OneByOne;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** A fiche of one year that continues one of the same year or a later one, or announces things for a year already past. */
final class YearMismatch implements Rule<FicheAction> {
    private static final String ID = "action.year-mismatch";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S3, Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<FicheAction>> subjects(ContractView view) {
        return Survey.fichesWith(view, fiche -> yearOf(fiche).isPresent() && hasWordsOrYear(fiche));
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        yearOf(fiche).ifPresent(year -> {
            Parameters known = Parameters.none().with("fiche", fiche.name()).with("year", PartialDate.of(year));
            FichePart.each(fiche, part -> lookAtRecord(part, year, known, findings));
            lookAtText(fiche.optional("context", FicheAction::getContext), year)
                    .ifPresent(found -> findings.report(fiche.spot("context"), clash(known, "context", found)));
            lookAtText(fiche.optional("description", FicheAction::getDescription), year)
                    .ifPresent(found -> findings.report(fiche.spot("description"), clash(known, "description", found)));
            fiche.child("continues", FicheAction::getContinues)
                    .ifPresent(continued -> year(continued)
                            .filter(found -> found >= year)
                            .ifPresent(found ->
                                    findings.report(continued.spot("year"), clash(known, "continues", found))));
        });
    }

    /** What is known with the year that does not go with it, and where that one stands. */
    private static Parameters clash(Parameters known, String where, int found) {
        Parameters parameters = known.with("found", PartialDate.of(found));
        return parameters.with("clash", ActionRules.words(ID + "." + where, parameters));
    }

    private static boolean hasWordsOrYear(Element<FicheAction> fiche) {
        return fiche.optional("context", FicheAction::getContext).isPresent()
                || fiche.optional("description", FicheAction::getDescription).isPresent()
                || continuedYear(fiche).isPresent()
                || FichePart.of(fiche).stream()
                        .anyMatch(part -> !part.achievements().isEmpty());
    }

    private static Optional<Integer> continuedYear(Element<FicheAction> fiche) {
        return fiche.child("continues", FicheAction::getContinues).flatMap(YearMismatch::year);
    }

    /** The year continued; a number that is no year is left to the rules on single values. */
    private static Optional<Integer> year(Element<Continuation> continued) {
        return continued
                .optional("year", Continuation::getYear)
                .filter(year -> year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR);
    }

    private static void lookAtRecord(FichePart part, int year, Parameters known, Findings findings) {
        boolean whole = part instanceof FichePart.Whole;
        Parameters named = known.with("operation", part.element().name());
        OneByOne.look(
                part.achievements(),
                achievement -> lookAtText(Optional.of(achievement.value().getText()), year)
                        .ifPresent(found -> findings.report(
                                achievement.spot("text"),
                                whole ? clash(known, "record", found) : clash(named, "operation", found))));
    }

    private static Optional<Integer> lookAtText(Optional<String> text, int year) {
        return text.flatMap(words -> PastAnnouncement.yearIn(words, year));
    }

    /** The one year its calendar lies in; absent where it lies in several or where an end is not known. */
    private static Optional<Integer> yearOf(Element<FicheAction> fiche) {
        Optional<Element<Period>> calendar = fiche.child("calendar", FicheAction::getCalendar);
        Optional<Integer> end =
                calendar.flatMap(each -> each.optional("end", Period::getEnd)).map(PartialDate::getYear);
        return calendar.flatMap(each -> each.optional("start", Period::getStart))
                .map(PartialDate::getYear)
                .filter(start -> end.equals(Optional.of(start)));
    }
}

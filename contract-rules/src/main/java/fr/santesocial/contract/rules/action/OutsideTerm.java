package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.reading.ContractTerm;
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
import java.util.List;
import java.util.Optional;

/** A calendar that leaves the effective term of the contract, amendments counted. */
final class OutsideTerm implements Rule<Contract> {
    private static final String ID = "action.outside-term";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S3, Basis.PRACTICE), Citation.of(Source.K1, "art. 7", Basis.PRACTICE))
            .wording(ActionRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return Survey.fichesWithPart(view, OutsideTerm::isDated).isEmpty() ? List.of() : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        EffectiveTerm term = ContractTerm.effective(contract);
        List<PartialDate> starts = term.start().map(List::of).orElse(List.of());
        List<PartialDate> ends = term.possibleEnds();
        if (starts.isEmpty() || ends.isEmpty()) {
            findings.undecided(contract.spot("term"), "term", Parameters.none());
        }
        OneByOne.look(
                view.all(FicheAction.class),
                fiche -> FichePart.each(
                        fiche,
                        part -> part.calendar().ifPresent(calendar -> {
                            lookAtStart(part, calendar, starts, findings);
                            lookAtEnd(part, calendar, ends, findings);
                        })));
    }

    private static boolean isDated(FichePart part) {
        return part.calendar()
                .filter(calendar -> start(calendar).isPresent() || end(calendar).isPresent())
                .isPresent();
    }

    private static void lookAtStart(
            FichePart part, Element<Period> calendar, List<PartialDate> limits, Findings findings) {
        // An end before the contract begins is too early as well; it counts where no start is given.
        Edge edge = new Edge(start(calendar).isPresent() ? "start" : "end", part, calendar, "before");
        start(calendar)
                .or(() -> end(calendar))
                .flatMap(date -> Crossing.of(date, limits, PartialDate::isBefore))
                .ifPresent(crossing -> report(crossing, edge, findings));
    }

    private static void lookAtEnd(
            FichePart part, Element<Period> calendar, List<PartialDate> limits, Findings findings) {
        Edge edge = new Edge(end(calendar).isPresent() ? "end" : "start", part, calendar, "after");
        end(calendar)
                .or(() -> start(calendar))
                .flatMap(date -> Crossing.of(date, limits, PartialDate::isAfter))
                .ifPresent(crossing -> report(crossing, edge, findings));
    }

    private static void report(Crossing crossing, Edge edge, Findings findings) {
        Parameters dates = Parameters.none().with("date", crossing.date()).with("limit", crossing.limit());
        Spot spot = edge.calendar().spot(edge.member());
        if (crossing.isCertain()) {
            findings.report(spot, words(crossing, edge, dates));
        } else {
            findings.undecided(
                    spot,
                    "partial",
                    dates.with("part", PartName.inside(edge.part().element())));
        }
    }

    private static Parameters words(Crossing crossing, Edge edge, Parameters dates) {
        String form = crossing.date().getPrecision() == DatePrecision.DAY ? "on" : "in";
        return dates.with("opening", PartName.opening(edge.part().element()))
                .with("edge", ActionRules.words(ID + "." + edge.member(), dates))
                .with("when", ActionRules.words(ID + "." + form, dates))
                .with("side", ActionRules.words(ID + "." + edge.side(), dates));
    }

    private static Optional<PartialDate> start(Element<Period> calendar) {
        return calendar.optional("start", Period::getStart);
    }

    private static Optional<PartialDate> end(Element<Period> calendar) {
        return calendar.optional("end", Period::getEnd);
    }

    /** One end of a calendar: the member that gives it, and the side of the term it is looked for on. */
    private record Edge(String member, FichePart part, Element<Period> calendar, String side) {}
}

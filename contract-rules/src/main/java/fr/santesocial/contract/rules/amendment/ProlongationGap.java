package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.DatePrecision;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Optional;

/** A prolongation whose added time does not start the day after the former end. */
final class ProlongationGap implements Rule<Amendment> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("amendment.prolongation-gap")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S2, Basis.PRACTICE))
            .wording(AmendmentRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Amendment>> subjects(ContractView view) {
        // A prolongation that gives a new end alone goes on from the former one without a break.
        return Prolongation.all(view).stream()
                .filter(amendment -> start(amendment).isPresent())
                .toList();
    }

    @Override
    public void check(Element<Amendment> amendment, ContractView view, Findings findings) {
        Element<Period> period = amendment.child("period", Amendment::getPeriod).orElseThrow();
        PartialDate start = start(amendment).orElseThrow();
        Prolongation prolongation = Prolongation.of(amendment, view);
        List<PartialDate> formerEnds = prolongation.formerEnds();
        Parameters unknown = AmendmentName.inside(amendment).with("start", start);
        Parameters parameters = unknown.with("formerEnd", prolongation.formerEnd());
        if (formerEnds.isEmpty()) {
            findings.undecided(period.spot("start"), "former-end-unknown", unknown);
        } else if (formerEnds.stream().allMatch(end -> follows(end, start) == Certainty.EXCLUDED)) {
            findings.report(period.spot("start"), parameters);
        } else if (!formerEnds.stream().allMatch(end -> follows(end, start) == Certainty.CERTAIN)) {
            findings.undecided(period.spot("start"), "dates-imprecise", parameters);
        }
    }

    /** Whether the start is the day after the end. */
    private static Certainty follows(PartialDate end, PartialDate start) {
        boolean possible = !start.latest().isBefore(end.earliest().plusDays(1))
                && !start.earliest().isAfter(end.latest().plusDays(1));
        boolean exact = end.getPrecision() == DatePrecision.DAY && start.getPrecision() == DatePrecision.DAY;
        return Certainty.of(possible && exact, possible);
    }

    private static Optional<PartialDate> start(Element<Amendment> amendment) {
        return amendment
                .child("period", Amendment::getPeriod)
                .flatMap(period -> period.optional("start", Period::getStart));
    }
}

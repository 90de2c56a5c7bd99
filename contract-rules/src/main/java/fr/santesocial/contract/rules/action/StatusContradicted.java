package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Achievement;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ActionStatus;
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
import java.util.List;
import java.util.Optional;

/** Said to be done, while its record says that it did not take place. */
final class StatusContradicted implements Rule<FicheAction> {
    private static final String ID = "action.status-contradicted";

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
        return Survey.fichesWithPart(view, part -> isDone(part.status()));
    }

    @Override
    public void check(Element<FicheAction> fiche, ContractView view, Findings findings) {
        Optional<ActionStatus> whole = new FichePart.Whole(fiche).status();
        FichePart.each(fiche, part -> {
            // An operation without status has that of its fiche.
            if (isDone(part.status().or(() -> whole))) {
                look(part, findings);
            }
        });
    }

    private static void look(FichePart part, Findings findings) {
        int lastYear = lastYear(part);
        Optional<Sentence> reason = part.statusReason().flatMap(text -> NotHeld.sentenceOf(text, lastYear));
        if (reason.isPresent()) {
            report(part, reason.get(), part.spot("statusReason"), findings);
            return;
        }
        // As long as one achievement stands, something did take place.
        List<Element<Achievement>> achievements = part.achievements();
        List<Sentence> sentences = achievements.stream()
                .flatMap(each -> NotHeld.sentenceOf(each.value().getText(), lastYear).stream())
                .toList();
        if (!sentences.isEmpty() && sentences.size() == achievements.size()) {
            report(part, sentences.get(0), achievements.get(0).spot(), findings);
        }
    }

    private static void report(FichePart part, Sentence sentence, Spot record, Findings findings) {
        boolean reason = record.equals(part.spot("statusReason"));
        findings.report(
                part.spot("status"),
                part.named()
                        .with("source", ActionRules.words(ID + (reason ? ".reason" : ".record"), Parameters.none()))
                        .with("passage", sentence.excerpt()),
                List.of(record));
    }

    /** The last year of its calendar: what is put off to a later one was not done then. */
    private static int lastYear(FichePart part) {
        return part.calendar()
                .or(() -> new FichePart.Whole(part.fiche()).calendar())
                .flatMap(calendar -> calendar.optional("end", Period::getEnd))
                .map(PartialDate::getYear)
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isDone(Optional<ActionStatus> status) {
        return status.equals(Optional.of(ActionStatus.DONE));
    }
}

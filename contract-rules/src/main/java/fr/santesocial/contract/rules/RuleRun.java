package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.geography.GeographicCode;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.rule.BlockedException;
import fr.santesocial.contract.rules.rule.ContractIndex;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries out rules on one contract, one after the other, and keeps the ledger honest. */
final class RuleRun {
    private final ContractIndex index;
    private final LocalDate referenceDate;
    private final GeographicCode geography;
    private final ContractKind kind;
    private final Optional<ContractStage> stage;
    private final @Nullable Gap stageGap;

    RuleRun(ContractIndex index, LocalDate referenceDate, GeographicCode geography) {
        this.index = index;
        this.referenceDate = referenceDate;
        this.geography = geography;
        Element<Contract> contract = new ContractView(index, referenceDate, geography, Map.of()).contract();
        this.kind = contract.value().getKind();
        Optional<ContractStage> stated = Optional.empty();
        Gap hidden = null;
        try {
            stated = contract.optional("stage", Contract::getStage);
        } catch (BlockedException blocked) {
            hidden = blocked.gap();
        }
        this.stage = stated;
        this.stageGap = hidden;
    }

    /** The outcome where there is no contract to carry the rule out on. */
    static RuleOutcome unread(Selection selection, PartialContract partial) {
        Undecided why = partial.damage().gaps().stream()
                .filter(gap -> gap.pointer().isEmpty())
                .map(Gap::cause)
                .findFirst()
                .or(() -> partial.findings().stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .findFirst())
                .map(cause -> reason(
                        "unread",
                        Parameters.none().with("finding", cause.getRuleId()).with("cause", words(cause))))
                .orElseGet(() -> reason("unread-silently", Parameters.none()));
        return RuleOutcome.of(
                selection.rule().descriptor().id(), selection.grades().severity(), 0, List.of(why), List.of());
    }

    RuleOutcome carryOut(Selection selection) {
        String id = selection.rule().descriptor().id();
        if (!selection.kinds().contains(kind)) {
            return notApplicable(
                    id, null, reason("other-kind", Parameters.none().with("kind", kind)));
        }
        Grades grades = selection.grades();
        if (stageGap != null && grades.dependOnStage()) {
            return RuleOutcome.of(id, grades.severity(), 0, List.of(blockedBy(stageGap)), List.of());
        }
        if (stage.isEmpty() && grades.withoutStage().isEmpty()) {
            return RuleOutcome.of(
                    id, grades.severity(), 0, List.of(reason("stage-unknown", Parameters.none())), List.of());
        }
        Optional<Severity> severity = stage.map(grades::at).orElseGet(grades::withoutStage);
        if (severity.isEmpty()) {
            Parameters stages = Parameters.none().with("stage", stage.orElseThrow());
            return notApplicable(id, null, reason("before-stage", stages));
        }
        return carryOut(selection, selection.rule(), severity.get());
    }

    private <S> RuleOutcome carryOut(Selection selection, Rule<S> rule, Severity severity) {
        String id = rule.descriptor().id();
        boolean stageUnknown = stage.isEmpty() && selection.grades().dependOnStage();
        Findings findings = new Findings(rule.descriptor(), severity, stageUnknown);
        ContractView view = new ContractView(index, referenceDate, geography, selection.settings());
        List<Undecided> undecided = new ArrayList<>();
        int lookedAt = 0;
        boolean anySubject = false;
        try {
            for (Element<S> subject : rule.subjects(view)) {
                anySubject = true;
                lookedAt += look(rule, subject, view, findings, undecided) ? 1 : 0;
            }
        } catch (BlockedException blocked) {
            undecided.add(blockedBy(blocked.gap()));
        } catch (RuntimeException | StackOverflowError failure) {
            undecided.add(failed(Spot.of(""), id));
        }
        view.blocked().forEach(gap -> undecided.add(blockedBy(gap)));
        undecided.addAll(findings.undecided());
        if (!anySubject && undecided.isEmpty()) {
            return notApplicable(id, severity, reason("nothing", Parameters.none()));
        }
        // At a later stage the same finding would be graver: without the stage the verdict stays open.
        Severity gravest = stageUnknown ? selection.grades().severity() : severity;
        if (gravest != severity && !findings.reported().isEmpty()) {
            undecided.add(reason("stage-decides", Parameters.none()));
        }
        return RuleOutcome.of(id, gravest, lookedAt, undecided, findings.reported());
    }

    private static <S> boolean look(
            Rule<S> rule, Element<S> subject, ContractView view, Findings findings, List<Undecided> undecided) {
        int undecidedBefore = findings.countUndecided();
        try {
            rule.check(subject, view, findings);
            return findings.countUndecided() == undecidedBefore;
        } catch (BlockedException blocked) {
            undecided.add(blockedBy(blocked.gap()));
        } catch (RuntimeException | StackOverflowError failure) {
            // A rule that breaks down must not take the others with it, and must never count as passed.
            undecided.add(failed(subject.spot(), rule.descriptor().id()));
        }
        return false;
    }

    private static RuleOutcome notApplicable(String id, @Nullable Severity severity, Undecided why) {
        return new RuleOutcome(
                id, Optional.ofNullable(severity), OutcomeStatus.NOT_APPLICABLE, 0, List.of(why), List.of());
    }

    private static Undecided blockedBy(Gap gap) {
        Parameters parameters = Parameters.none()
                .with(
                        "place",
                        new Parameter.Text(language -> gap.cause().getSpot().words(language.locale())))
                .with("finding", gap.cause().getRuleId())
                .with("cause", words(gap.cause()));
        return new Undecided(Spot.of(gap.pointer()), "engine.blocked", parameters, EngineReasons.WORDING);
    }

    private static Parameter words(Finding cause) {
        return new Parameter.Text(language -> cause.message(language.locale()));
    }

    private static Undecided failed(Spot spot, String ruleId) {
        return new Undecided(spot, "engine.failed", Parameters.none().with("rule", ruleId), EngineReasons.WORDING);
    }

    private static Undecided reason(String key, Parameters parameters) {
        return new Undecided(Spot.of(""), "engine." + key, parameters, EngineReasons.WORDING);
    }
}

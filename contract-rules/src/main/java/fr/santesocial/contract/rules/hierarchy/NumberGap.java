package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.hierarchy.FicheNumbering.Numbered;
import fr.santesocial.contract.rules.hierarchy.NumberSeries.Jump;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers of fiches that skip one or more, and no reason is recorded. */
final class NumberGap implements Rule<Contract> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("hierarchy.number-gap")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S3, Basis.PRACTICE))
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        boolean any = Fiches.whole(view).stream()
                .flatMap(List::stream)
                .anyMatch(fiche -> fiche.showsOrHides(FicheNumbering::isNumbered));
        return any ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        FicheNumbering numbering = FicheNumbering.of(view);
        Map<Jump, Boolean> running = jumps(NumberSeries.of(numbering, numbering::wideScope));
        Map<Jump, Boolean> restarting = jumps(NumberSeries.of(numbering, numbering::narrowScope));
        Map<Numbered, Jump> jumps = new LinkedHashMap<>();
        running.keySet().forEach(jump -> jumps.put(jump.after(), jump));
        restarting.keySet().forEach(jump -> jumps.putIfAbsent(jump.after(), jump));
        boolean examples = Fiches.areOnlyExamples(view);
        for (Jump jump : jumps.values()) {
            boolean always = running.containsKey(jump) && restarting.containsKey(jump);
            if (examples) {
                undecided(jump, "examples", findings);
            } else if (!always) {
                undecided(jump, "restart", findings);
            } else if (running.getOrDefault(jump, false) || restarting.getOrDefault(jump, false)) {
                undecided(jump, "sparse", findings);
            } else {
                findings.report(
                        jump.after().fiche().spot("number"),
                        ends(jump).with("skipped", jump.skipped()).with("count", jump.missing()),
                        List.of(jump.before().fiche().spot("number")));
            }
        }
    }

    /** The unexplained jumps, each with whether its series is too sparse to be one. */
    private static Map<Jump, Boolean> jumps(Collection<NumberSeries> all) {
        Map<Jump, Boolean> found = new LinkedHashMap<>();
        for (NumberSeries series : all) {
            List<Jump> jumps = series.unexplained();
            long missing = jumps.stream().mapToLong(Jump::missing).sum();
            // More holes than numbers: these are codes or years rather than a series that skips one.
            boolean tooSparse = missing > series.byLast().size();
            jumps.forEach(jump -> found.put(jump, tooSparse));
        }
        return found;
    }

    private static void undecided(Jump jump, String reason, Findings findings) {
        findings.undecided(jump.after().fiche().spot("number"), reason, ends(jump));
    }

    private static Parameters ends(Jump jump) {
        return Parameters.none()
                .with("before", jump.before().printed())
                .with("number", jump.after().printed());
    }
}

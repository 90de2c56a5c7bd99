package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
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
import java.util.List;

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
        boolean examples = Fiches.areOnlyExamples(view);
        for (NumberSeries series : NumberSeries.of(FicheNumbering.of(view))) {
            List<Jump> jumps = series.unexplained();
            long missing = jumps.stream().mapToLong(Jump::missing).sum();
            // More holes than numbers: these are codes or years rather than a series that skips one.
            boolean tooSparse = missing > series.byLast().size();
            for (Jump jump : jumps) {
                Element<FicheAction> fiche = jump.after().fiche();
                Parameters ends = Parameters.none()
                        .with("before", jump.before().printed())
                        .with("number", jump.after().printed());
                if (examples || tooSparse) {
                    findings.undecided(fiche.spot("number"), examples ? "examples" : "sparse", ends);
                } else {
                    Parameters parameters = ends.with("skipped", jump.skipped()).with("count", jump.missing());
                    findings.report(
                            fiche.spot("number"),
                            parameters,
                            List.of(jump.before().fiche().spot("number")));
                }
            }
        }
    }
}

package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shares that are all there is, and do not make up the whole. */
final class SharesNotWhole implements Rule<Object> {
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.shares-not-whole")
            .grades(Grades.always(Severity.ERROR))
            .cites(Citation.consistency())
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Funded.by(
                view, SharesNotWhole::onlyShares, List.of(FicheAction.class, Operation.class, Coordination.class));
    }

    @Override
    public void check(Element<Object> funded, ContractView view, Findings findings) {
        List<Line> lines = Line.of(funded);
        List<Line> kept = Line.kept(lines);
        // What was refused may or may not have been replaced.
        if (isWhole(lines) || isWhole(kept)) {
            return;
        }
        Map<String, List<Line>> subjects = kept.stream().collect(Collectors.groupingBy(Line::subject));
        if (subjects.values().stream().allMatch(SharesNotWhole::isWhole)) {
            return;
        }
        Parameters name = Parameters.none().with("of", funded.name());
        if (subjects.size() > 1) {
            findings.undecided(funded.spot("financings"), "apart", name.with("lines", kept.size()));
        } else {
            findings.report(funded.spot("financings"), name.withPercent("sum", sum(kept)));
        }
    }

    private static boolean onlyShares(Element<Object> funded) {
        List<Line> lines = Line.of(funded);
        return !Line.kept(lines).isEmpty()
                && lines.stream().allMatch(line -> line.share().isPresent());
    }

    private static boolean isWhole(List<Line> lines) {
        return sum(lines).subtract(WHOLE).abs().compareTo(TOLERANCE) <= 0;
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().flatMap(line -> line.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
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
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** In a PLUSS, the ARS alone pays for families, or the CAF alone for health. */
final class FunderFieldReversed implements Rule<Object> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.funder-field-reversed")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.PLUSS)
            .cites(Citation.of(Source.S1, Basis.PRACTICE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Funded.by(view, funded -> !bySide(funded).isEmpty(), List.of(Contract.class, FicheAction.class));
    }

    @Override
    public void check(Element<Object> funded, ContractView view, Findings findings) {
        Payers payers = new Payers(view);
        bySide(funded).forEach((side, lines) -> {
            Set<Payer> found = EnumSet.noneOf(Payer.class);
            lines.forEach(line -> found.add(payers.of(line)));
            Parameters parameters = Parameters.none()
                    .with("of", funded.name())
                    .with("side", text("side." + side.name().toLowerCase(Locale.ROOT)))
                    .with("payer", text("payer." + side.wrongPayer().name().toLowerCase(Locale.ROOT)));
            if (found.equals(EnumSet.of(side.wrongPayer()))) {
                List<Spot> spots = lines.stream().map(Payers::spot).toList();
                findings.report(spots.get(0), parameters, spots.subList(1, spots.size()));
            } else if (EnumSet.of(side.wrongPayer(), Payer.UNKNOWN).containsAll(found)) {
                // Nobody is known to share the costs, and not everybody is known.
                findings.undecided(Payers.spot(lines.get(0)), "unknown", parameters);
            }
        });
    }

    /** The lines that were not refused and pay for one half only, by that half; lines of operations belong to the fiche. */
    private static Map<FieldSide, List<Line>> bySide(Element<Object> funded) {
        Map<FieldSide, List<Line>> found = new LinkedHashMap<>();
        for (Line line : Line.kept(lines(funded))) {
            List<Field> own = line.element().values("fields", Financing::getFields);
            FieldSide.of(own.isEmpty() ? fields(funded) : own)
                    .ifPresent(side -> found.computeIfAbsent(side, key -> new ArrayList<>())
                            .add(line));
        }
        return found;
    }

    private static List<Line> lines(Element<Object> funded) {
        List<Line> lines = new ArrayList<>(Line.of(funded));
        operations(funded).forEach(operation -> lines.addAll(Line.of(operation)));
        return lines;
    }

    private static List<Element<Operation>> operations(Element<Object> funded) {
        return funded.value() instanceof FicheAction fiche
                ? funded.children("operations", value -> fiche.getOperations())
                : List.of();
    }

    private static List<Field> fields(Element<Object> funded) {
        return funded.value() instanceof FicheAction fiche
                ? funded.values("fields", value -> fiche.getFields())
                : List.of();
    }

    private static Parameter text(String key) {
        return new Parameter.Text(language ->
                FinancingRules.WORDING.text("financing.funder-field-reversed." + key, Map.of(), language.locale()));
    }
}

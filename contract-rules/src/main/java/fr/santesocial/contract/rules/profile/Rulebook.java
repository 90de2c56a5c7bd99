package fr.santesocial.contract.rules.profile;

import fr.santesocial.contract.rules.action.ActionRules;
import fr.santesocial.contract.rules.amendment.AmendmentRules;
import fr.santesocial.contract.rules.category.CategoryRules;
import fr.santesocial.contract.rules.evaluation.EvaluationRules;
import fr.santesocial.contract.rules.financing.FinancingRules;
import fr.santesocial.contract.rules.governance.GovernanceRules;
import fr.santesocial.contract.rules.hierarchy.HierarchyRules;
import fr.santesocial.contract.rules.indicator.IndicatorRules;
import fr.santesocial.contract.rules.phase.PhaseRules;
import fr.santesocial.contract.rules.prose.ProseRules;
import fr.santesocial.contract.rules.reference.ReferenceRules;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.signatory.SignatoryRules;
import fr.santesocial.contract.rules.term.TermRules;
import fr.santesocial.contract.rules.territory.TerritoryRules;
import fr.santesocial.contract.rules.value.ValueRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the library: the families, joined. */
public final class Rulebook {
    /** The version of this set of rules. */
    public static final String VERSION = "0.1";

    private static final List<Rule<?>> RULES = Stream.of(
                    SignatoryRules.all(),
                    TermRules.all(),
                    AmendmentRules.all(),
                    HierarchyRules.all(),
                    ReferenceRules.all(),
                    ActionRules.all(),
                    FinancingRules.all(),
                    IndicatorRules.all(),
                    EvaluationRules.all(),
                    GovernanceRules.all(),
                    PhaseRules.all(),
                    TerritoryRules.all(),
                    CategoryRules.all(),
                    ProseRules.all(),
                    ValueRules.all())
            .flatMap(List::stream)
            .toList();

    private Rulebook() {}

    /** All rules, family by family. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}

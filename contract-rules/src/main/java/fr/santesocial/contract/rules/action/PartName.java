package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** What people call a fiche or one of its operations within a sentence; an operation goes with the name of its fiche. */
final class PartName {
    private PartName() {}

    /** The name inside a sentence. */
    static Parameter inside(Element<?> part) {
        return words(part, "");
    }

    /** The name at the beginning of a sentence. */
    static Parameter opening(Element<?> part) {
        return words(part, ".opening");
    }

    /** What a message about a fiche adds where its operations lack the same: nothing where there are none. */
    static Parameter lacking(String ruleId, List<Element<Operation>> operations) {
        return operations.isEmpty()
                ? Parameter.Text.none()
                : ActionRules.words(ruleId + ".operations", Parameters.none().with("count", operations.size()));
    }

    private static Parameter words(Element<?> part, String form) {
        boolean operation = part.value() instanceof Operation;
        Parameters names = operation
                ? Parameters.none()
                        .with("operation", part.name())
                        .with("fiche", part.parent().map(Element::name).orElse(""))
                : Parameters.none().with("fiche", part.name());
        return ActionRules.words((operation ? "part.operation" : "part.fiche") + form, names);
    }
}

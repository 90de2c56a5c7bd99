package fr.santesocial.contract.json;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contracts for which a finding of a rule is an error.
 *
 * @param kinds the kinds of contract
 * @param stages the stages
 * @param unstaged whether also where no stage is stated
 */
record ErrorCondition(List<ContractKind> kinds, List<ContractStage> stages, boolean unstaged) {
    private static final String STAGE = "stage";

    static ErrorCondition of(Selection selection) {
        return new ErrorCondition(
                Arrays.stream(ContractKind.values())
                        .filter(selection.kinds()::contains)
                        .toList(),
                Arrays.stream(ContractStage.values())
                        .filter(stage -> isError(selection.grades().at(stage)))
                        .toList(),
                isError(selection.grades().withoutStage()));
    }

    boolean isNever() {
        return kinds.isEmpty() || (stages.isEmpty() && !unstaged);
    }

    boolean isAlways() {
        return ofAnyKind() && ofAnyStage();
    }

    /** A demand made under this condition. */
    Map<String, Object> onto(Map<String, Object> demand) {
        if (isAlways()) {
            return demand;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (!ofAnyKind()) {
            members.put("kind", Map.of("enum", kinds.stream().map(Enum::name).toList()));
            required.add("kind");
        }
        if (!ofAnyStage()) {
            members.put(STAGE, Map.of("enum", stages.stream().map(Enum::name).toList()));
            if (!unstaged) {
                required.add(STAGE);
            }
        }
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("properties", members);
        condition.put("required", required);
        Map<String, Object> conditional = new LinkedHashMap<>();
        conditional.put("if", condition);
        conditional.put("then", demand);
        return conditional;
    }

    private boolean ofAnyKind() {
        return kinds.size() == ContractKind.values().length;
    }

    private boolean ofAnyStage() {
        return unstaged && stages.size() == ContractStage.values().length;
    }

    private static boolean isError(Optional<Severity> severity) {
        return severity.filter(Severity.ERROR::equals).isPresent();
    }
}

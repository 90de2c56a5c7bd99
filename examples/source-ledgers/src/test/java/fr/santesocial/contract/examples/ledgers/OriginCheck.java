package fr.santesocial.contract.examples.ledgers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Nothing in a contract comes from nowhere: each value and each list has a fact, or is one that we chose. */
final class OriginCheck {

    private final Ledger ledger;
    private final Set<String> told;
    private final List<String> problems = new ArrayList<>();
    private final Map<ChosenValue, Integer> chosen = new EnumMap<>(ChosenValue.class);

    OriginCheck(Ledger ledger) {
        this.ledger = ledger;
        this.told = ledger.facts().stream().map(FactRow::pointer).collect(Collectors.toSet());
        visit(JsonPointer.empty(), ledger.contract());
    }

    List<String> problems() {
        return problems;
    }

    /** How many values have no fact because we chose them. */
    Map<ChosenValue, Integer> chosen() {
        return chosen;
    }

    private void visit(JsonPointer pointer, JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            require(pointer.toString(), node);
        }
        if (node.isObject()) {
            node.properties().forEach(member -> visit(pointer.appendProperty(member.getKey()), member.getValue()));
        } else {
            for (int index = 0; index < node.size(); index++) {
                visit(pointer.appendIndex(index), node.get(index));
            }
        }
    }

    private void require(String pointer, JsonNode node) {
        if (!told.contains(pointer)) {
            ChosenValue.of(pointer, node.isString() ? node.stringValue() : "")
                    .ifPresentOrElse(
                            choice -> chosen.merge(choice, 1, Integer::sum),
                            () -> problems.add(ledger.name() + ".json: " + pointer + " is in no row of the ledger"));
        }
    }
}

package fr.santesocial.contract.examples.ledgers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every fact stands in the contract where the ledger says, with the value it says. */
final class ValueCheck {

    private ValueCheck() {}

    static List<String> problems(Ledger ledger) {
        List<String> problems = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (FactRow fact : ledger.facts()) {
            String place = ledger.name() + ".facts.csv:" + fact.row() + ": " + fact.pointer() + " ";
            problem(ledger, fact).ifPresent(problem -> problems.add(place + problem));
            if (!seen.add(List.of(String.valueOf(fact.line()), fact.pointer(), fact.expected()))) {
                problems.add(place + "is told twice of line " + fact.line());
            }
        }
        return problems;
    }

    private static Optional<String> problem(Ledger ledger, FactRow fact) {
        if (fact.fact().isBlank()
                || fact.expected().isBlank()
                || fact.expected().equals("~")) {
            return Optional.of("has a blank cell");
        }
        if (!fact.pointer().startsWith("/")) {
            return Optional.of("is not a JSON Pointer");
        }
        JsonNode found = ledger.contract().at(fact.pointer());
        if (found.isMissingNode()) {
            return Optional.of("leads nowhere");
        }
        return holds(found, fact)
                ? Optional.empty()
                : Optional.of("should be " + fact.expected() + " but is "
                        + (found.isContainer() ? "[" + found.size() + "]" : found.toString()));
    }

    private static boolean holds(JsonNode found, FactRow fact) {
        if (found.isContainer()) {
            return fact.expected().equals("[" + found.size() + "]");
        }
        if (!found.isString()) {
            return fact.expected().equals(found.toString());
        }
        String text = PlainText.plain(found.stringValue());
        String expected = PlainText.plain(fact.expected());
        return fact.tellsPartOfText() ? text.contains(expected.substring(1)) : text.equals(expected);
    }
}

package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The money of a fiche: its own lines, and those of the operations that have some. An operation without lines takes its
 * fiche's and adds none.
 *
 * @param own the lines of the fiche itself
 * @param ofOperations the lines of its operations, in order
 * @param silentOperations how many operations have no line of their own
 */
record FicheMoney(List<Line> own, List<Line> ofOperations, int silentOperations) {

    static FicheMoney of(Element<FicheAction> fiche) {
        List<Line> ofOperations = new ArrayList<>();
        int silent = 0;
        for (Element<Operation> operation : fiche.children("operations", FicheAction::getOperations)) {
            List<Line> lines = Line.of(operation);
            ofOperations.addAll(lines);
            silent += lines.isEmpty() ? 1 : 0;
        }
        return new FicheMoney(Line.of(fiche), ofOperations, silent);
    }

    /** The declared total. */
    static Optional<Element<Amount>> budget(Element<FicheAction> fiche) {
        return fiche.child("budget", FicheAction::getBudget);
    }

    /** Every line, each once. */
    List<Line> all() {
        List<Line> all = new ArrayList<>(own);
        all.addAll(ofOperations);
        return all;
    }

    /** The lines that may make up the declared total: those of operations may be further money, or tell the fiche's apart. */
    List<List<Line>> readings() {
        List<List<Line>> readings = new ArrayList<>();
        readings.add(all());
        if (!own.isEmpty() && !ofOperations.isEmpty()) {
            readings.add(own);
            if (silentOperations == 0) {
                readings.add(ofOperations);
            }
        }
        return readings;
    }

    /** Whether an operation neither has lines nor can take any from the fiche: then its money is not known. */
    boolean leavesAnOperationOut() {
        return own.isEmpty() && silentOperations > 0;
    }
}

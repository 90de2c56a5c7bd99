package fr.santesocial.contract.examples.ledgers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Every line of the source with something to read is told of, in each contract the source is about. */
final class LineCheck {

    private LineCheck() {}

    static List<String> problems(Ledger ledger) {
        List<String> problems = new ArrayList<>();
        BitSet told = ledger.factLines();
        told.or(ledger.omittedLines());
        BitSet missing = ledger.visibleLines();
        missing.andNot(told);
        missing.stream().forEach(line -> problems.add(ledger.name() + ": line " + line + " is in neither list"));
        told.stream()
                .filter(line -> line < 1 || line > ledger.source().size())
                .forEach(line -> problems.add(ledger.name() + ": line " + line + " is not in the document"));
        BitSet blank = ledger.factLines();
        blank.andNot(ledger.visibleLines());
        blank.stream().forEach(line -> problems.add(ledger.name() + ": line " + line + " is blank but states a fact"));
        return problems;
    }
}

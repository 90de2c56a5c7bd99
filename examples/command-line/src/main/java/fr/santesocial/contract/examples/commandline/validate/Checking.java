package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractEntry;
import fr.santesocial.contract.json.ReadResult;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Checks documents as they are asked for, one in memory at a time. */
record Checking(Iterator<ContractEntry<ReadResult>> inputs, ContractCheck check) {
    /** What machines are told standard input is called. */
    private static final String STANDARD_INPUT = "stdin";

    /** All of them, once. */
    Stream<CheckedDocument> documents() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(this::checked);
    }

    private CheckedDocument checked(ContractEntry<ReadResult> entry) {
        String file = entry.path().map(FileName::of).orElse(STANDARD_INPUT);
        return new CheckedDocument(file, entry.line(), entry.result(), check.check(entry.result()));
    }
}

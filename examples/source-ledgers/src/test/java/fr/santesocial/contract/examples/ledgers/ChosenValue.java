package fr.santesocial.contract.examples.ledgers;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that no source states, because whoever writes the JSON chooses them; they cannot carry a fact. */
enum ChosenValue {
    FORMAT_VERSION("/format", "\\d+\\.\\d+"),
    CONTRACT_ID("/id", "[a-z0-9-]+"),
    OBJECTIVE_ID("/objectives/\\d+/id", "objectif-\\d+"),
    FICHE_ID("/fichesActions/\\d+/id", "fiche-\\d+");

    private final Pattern pointer;
    private final Pattern value;

    ChosenValue(String pointer, String value) {
        this.pointer = Pattern.compile(pointer);
        this.value = Pattern.compile(value);
    }

    static Optional<ChosenValue> of(String pointer, String value) {
        return Stream.of(values())
                .filter(each -> each.pointer.matcher(pointer).matches())
                .filter(each -> each.value.matcher(value).matches())
                .findFirst();
    }
}

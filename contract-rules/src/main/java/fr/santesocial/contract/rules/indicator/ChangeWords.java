package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.Phrases;

/** Targets that are worded as a change ("augmentation de 10 %") rather than as a value to be reached. */
final class ChangeWords {
    private static final Phrases CHANGES = Phrases.of(ChangeWords.class, "changes");

    private ChangeWords() {}

    static boolean speakIn(Element<Level> level) {
        return level.optional("text", Level::getText).filter(CHANGES::begin).isPresent()
                || level.child("quantity", Level::getQuantity)
                        .flatMap(quantity -> quantity.optional("text", Quantity::getText))
                        .filter(CHANGES::begin)
                        .isPresent();
    }
}

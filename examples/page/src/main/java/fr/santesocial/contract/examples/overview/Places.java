package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.rules.rule.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Pointers into the document, where lists may hold elements that could not be read. */
record Places(Damage damage) {

    /** Those of a document without damage. */
    static Places undamaged() {
        return new Places(Damage.none());
    }

    /** The place of what now has an index in a list. */
    String at(String list, int index) {
        return list + "/" + damage.documentIndex(list, index);
    }

    /** Makes something of each element of a list and of its place. */
    <T, R> List<R> each(String list, List<T> elements, BiFunction<String, T, R> made) {
        List<R> all = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            all.add(made.apply(at(list, i), elements.get(i)));
        }
        return all;
    }
}

package fr.santesocial.contract.json.report;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** A list whose elements are made from those of another each time they are asked for. */
final class ListView<A, B> extends AbstractList<B> {
    private final List<A> elements;
    private final Function<A, B> making;

    ListView(List<A> elements, Function<A, B> making) {
        this.elements = elements;
        this.making = making;
    }

    @Override
    public B get(int index) {
        return making.apply(elements.get(index));
    }

    @Override
    public int size() {
        return elements.size();
    }
}

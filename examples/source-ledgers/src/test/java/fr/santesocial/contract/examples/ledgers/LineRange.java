package fr.santesocial.contract.examples.ledgers;

import java.util.stream.IntStream;

/** Lines of a document, from the first to the last, both included, counted from 1. */
record LineRange(int first, int last) {

    /** Reads {@code 12} or {@code 12-14}; anything else is an {@link IllegalArgumentException}. */
    static LineRange parse(String text) {
        int hyphen = text.indexOf('-');
        int first = Integer.parseInt(hyphen < 0 ? text : text.substring(0, hyphen));
        int last = Integer.parseInt(text.substring(hyphen + 1));
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no range of lines: " + text);
        }
        return new LineRange(first, last);
    }

    int size() {
        return last - first + 1;
    }

    IntStream numbers() {
        return IntStream.rangeClosed(first, last);
    }

    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}

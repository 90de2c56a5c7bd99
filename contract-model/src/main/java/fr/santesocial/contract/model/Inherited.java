package fr.santesocial.contract.model;

import java.util.List;
import java.util.Optional;

/** What an operation takes from its fiche where it gives nothing itself: a list replaces, it never merges. */
final class Inherited {
    private Inherited() {}

    static <T> List<T> list(List<T> own, List<T> ofFiche) {
        return own.isEmpty() ? ofFiche : own;
    }

    static <T> Optional<T> value(Optional<T> own, Optional<T> ofFiche) {
        return own.isPresent() ? own : ofFiche;
    }
}

package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.fail;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what our reader says of documents with what a validator says that has the schema; counts what it saw. */
final class SchemaAgreement {
    private static final int MANY = 5_000;

    private final String name;
    private final Function<String, Set<Complaint>> validator;
    private final Map<Complaint.Kind, Integer> agreed = new EnumMap<>(Complaint.Kind.class);
    private int documents;
    private int unsound;

    SchemaAgreement(String name, Function<String, Set<Complaint>> validator) {
        this.name = name;
        this.validator = validator;
    }

    /** Fails where the two disagree, and shows the smallest part of the document on which they do. */
    void check(String document) {
        ReaderVerdict ours = ReaderVerdict.of(document);
        documents++;
        unsound += ours.complaints().isEmpty() ? 0 : 1;
        ours.complaints().forEach(complaint -> agreed.merge(complaint.kind(), 1, Integer::sum));
        Set<Complaint.Kind> disputed = disputed(ours, validator.apply(document));
        if (!disputed.isEmpty()) {
            String smallest = DisagreementShrinker.shrunk(document, smaller -> {
                Set<Complaint.Kind> left = disputed(ReaderVerdict.of(smaller), validator.apply(smaller));
                // No other disagreement instead, which a part might start.
                return !left.isEmpty() && disputed.containsAll(left);
            });
            fail("%nreader: %s%n%s: %s%nof %s"
                    .formatted(ReaderVerdict.of(smallest).complaints(), name, validator.apply(smallest), smallest));
        }
    }

    /** How much was compared, for the log of a build. */
    String summary() {
        return "%s agrees with the reader on %d documents, %d of them unsound: %s"
                .formatted(name, documents, unsound, agreed);
    }

    /** The kinds of fault that none of many documents had; none of a few says nothing. */
    Set<Complaint.Kind> unmet() {
        Set<Complaint.Kind> unmet = EnumSet.allOf(Complaint.Kind.class);
        unmet.removeAll(agreed.keySet());
        return documents < MANY ? Set.of() : unmet;
    }

    /** What kinds of fault one sees and the other does not. */
    private static Set<Complaint.Kind> disputed(ReaderVerdict ours, Set<Complaint> theirs) {
        return ours.differences(theirs).stream().map(Complaint::kind).collect(Collectors.toSet());
    }
}

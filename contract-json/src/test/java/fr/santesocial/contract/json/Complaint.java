package fr.santesocial.contract.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody has against a document, in words that the reader and the schema validators share.
 *
 * @param pointer the place; the place of the member itself where one is missing or not known
 * @param kind what is wrong there
 */
record Complaint(String pointer, Kind kind) implements Comparable<Complaint> {

    /** What can be wrong with one place. */
    enum Kind {
        TYPE,
        REQUIRED,
        UNKNOWN,
        NOTHING_SAID,
        ENUM,
        FORMAT,
        DATE,
        LENGTH_OF_TIME,
        // A number that is no whole one, or out of its range.
        NUMBER,
        ID,
        WORDS,
        TOO_LONG;

        /** Whether it is about the value of something that stands where it may, so that only the rules look at it. */
        boolean isLeftToRules() {
            return this == NUMBER || this == ID || this == WORDS || this == TOO_LONG;
        }
    }

    /**
     * What a keyword of the schema means by refusing a value.
     *
     * @param demanded what the schema says behind the keyword, as text
     * @param number whether the value is a number
     */
    static Kind kind(String keyword, String demanded, boolean number) {
        return switch (keyword) {
            case "type" -> number && demanded.equals("integer") ? Kind.NUMBER : Kind.TYPE;
            case "required" -> Kind.REQUIRED;
            case "additionalProperties" -> Kind.UNKNOWN;
            case "anyOf" -> Kind.NOTHING_SAID;
            case "enum" -> Kind.ENUM;
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> Kind.NUMBER;
            case "pattern" -> pattern(demanded);
            case "maxLength" -> length(new BigDecimal(demanded).intValueExact());
            default -> throw new IllegalStateException("not known here: " + keyword + " " + demanded);
        };
    }

    /**
     * Without what follows from a value of the wrong type: some validators then name the list of possible words too. The
     * version of the format is not recognised whatever it is instead.
     */
    static Set<Complaint> withoutConsequences(Set<Complaint> complaints) {
        Set<Complaint> all = new TreeSet<>(complaints);
        if (all.remove(new Complaint("/" + FormatVersion.MEMBER, Kind.TYPE))) {
            all.add(new Complaint("/" + FormatVersion.MEMBER, Kind.FORMAT));
        }
        Set<String> wrongTypes = all.stream()
                .filter(complaint -> complaint.kind() == Kind.TYPE)
                .map(Complaint::pointer)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(complaint -> complaint.kind() == Kind.TYPE || !wrongTypes.contains(complaint.pointer()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pointer of a member of the object at a pointer. */
    static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public int compareTo(Complaint other) {
        int byPlace = pointer.compareTo(other.pointer);
        return byPlace != 0 ? byPlace : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return kind + " " + (pointer.isEmpty() ? "(the whole)" : pointer);
    }

    private static Kind pattern(String expression) {
        Optional<SchemaPattern> known = Set.of(SchemaPattern.values()).stream()
                .filter(pattern -> pattern.expression().equals(expression))
                .findFirst();
        return switch (known.orElseThrow(() -> new IllegalStateException("not known here: " + expression))) {
            case WORDS -> Kind.WORDS;
            case ID -> Kind.ID;
            case DATE -> Kind.DATE;
            case LENGTH -> Kind.LENGTH_OF_TIME;
            case FORMAT -> Kind.FORMAT;
        };
    }

    private static Kind length(int longest) {
        return switch (longest) {
            case FormatVersion.LONGEST -> Kind.FORMAT;
            case ValueSchema.LONGEST_LENGTH_OF_TIME -> Kind.LENGTH_OF_TIME;
            default -> Kind.TOO_LONG;
        };
    }
}

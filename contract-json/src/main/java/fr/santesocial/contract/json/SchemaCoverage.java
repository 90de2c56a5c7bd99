package fr.santesocial.contract.json;

import java.util.Optional;

/**
 * How much of one rule the schema of a profile says. Immutable.
 *
 * @param rule the id of the rule
 * @param extent how much of it
 * @param rest why not the whole; absent where the whole is said
 */
public record SchemaCoverage(String rule, Extent extent, Optional<Reason> rest) {

    /** How much of a rule. Whatever is said: what the schema refuses for its sake, the rule finds to be an error. */
    public enum Extent {
        /** The schema refuses exactly the documents of sound form in which the rule finds an error. */
        WHOLLY,
        /** The schema refuses some of them, and nothing else. */
        PARTLY,
        /** The schema says nothing of the rule. */
        NOT
    }

    /** Why a schema does not say the whole of a rule. */
    public enum Reason {
        /** The rule makes no error in this profile: it warns or informs, and a schema can only refuse. */
        WARNING,
        /** It follows a reference to another element of the document. */
        REFERENCE,
        /** It asks for values that occur once among several elements. */
        UNIQUENESS,
        /** It compares two values, such as a start and an end. */
        COMPARISON,
        /** It adds numbers up. */
        SUM,
        /** It reckons with the digits of a number. */
        CHECKSUM,
        /** It counts decimals, which most validators get wrong. */
        DECIMALS,
        /** It counts the length of a text in other units: a pictogram counts twice. */
        LENGTH,
        /** The profile makes it an error for some kinds or stages only, and it is about values at any depth. */
        CONDITION,
        /** Nobody wrote down what a schema could say of it, as with rules of other houses. */
        UNWRITTEN
    }
}

package fr.santesocial.contract.json;

/** Which version of the format a document says it is written in. */
enum FormatVersion {
    CURRENT,
    NEWER_MINOR,
    UNSUPPORTED,
    UNKNOWN,
    MISSING,
    /** Stated by a member whose name is misspelt: the unknown member says it all. */
    MISSPELT,
    /** Behind something that cannot be read, or not to be expected: the document is no object. */
    HIDDEN;

    /** The member that states the version. */
    static final String MEMBER = "format";
    /** The version this library writes. */
    static final String WRITTEN = "1.0";

    /** Longest statement of a version, in characters. */
    static final int LONGEST = 12;

    static FormatVersion of(String text) {
        int point = text.indexOf('.');
        boolean form = point > 0
                && point < text.length() - 1
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && text.indexOf('.', point + 1) < 0
                && text.charAt(0) != '0'
                && (text.charAt(point + 1) != '0' || point + 2 == text.length());
        if (!form) {
            return UNKNOWN;
        }
        if (text.equals(WRITTEN)) {
            return CURRENT;
        }
        return text.startsWith("1.") ? NEWER_MINOR : UNSUPPORTED;
    }
}

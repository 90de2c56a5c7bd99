package fr.santesocial.contract.rules.prose;

/**
 * A part of a text that is to be shown with a little of what stands around it.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Excerpt(int start, int end) {
    private static final int AROUND = 40;
    private static final int LONGEST = 100;
    private static final String CUT = "…";

    /** The part with its surroundings; what is left out shows as an ellipsis. */
    String in(String text) {
        int from = boundary(text, Math.max(0, start - AROUND));
        int to = boundary(text, Math.min(text.length(), Math.min(end, start + LONGEST) + AROUND));
        return (from > 0 ? CUT : "") + text.substring(from, to).strip() + (to < text.length() ? CUT : "");
    }

    /** Never between the two halves of one character. */
    private static int boundary(String text, int at) {
        boolean insideCharacter = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return insideCharacter ? at - 1 : at;
    }
}

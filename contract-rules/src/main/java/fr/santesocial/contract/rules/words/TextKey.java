package fr.santesocial.contract.rules.words;

/**
 * Several texts as one, to look something up by. A hash table keeps texts of one hash in order; had it lists of texts instead,
 * a document could make every look-up pass through all of them.
 */
public final class TextKey {
    private TextKey() {}

    /** The same for the same texts in the same order, and only for these, whatever they hold. */
    public static String of(String... parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            key.append(part.length()).append(':').append(part);
        }
        return key.toString();
    }
}

package fr.santesocial.contract.json;

/** Finds halves of surrogate pairs that stand alone: Java texts can hold them, UTF-8 cannot. */
final class HalfCharacters {
    private HalfCharacters() {}

    /** The offset of the first one; -1 where there is none. */
    static int find(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}

package fr.santesocial.contract.rules.words;

import java.util.List;

/** The words of place names, some of which people shorten. */
public final class PlaceWords {
    private PlaceWords() {}

    /** The same plain words, with "st" and "ste" written out. */
    public static List<String> inFull(List<String> plainWords) {
        return plainWords.stream().map(PlaceWords::inFull).toList();
    }

    private static String inFull(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }
}

package fr.santesocial.contract.rules.category;

import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.WordFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The result categories of the Promotion Santé Suisse tool, as OSCARS records use them. */
final class ResultCategories {
    /** The member of a fiche that holds them. */
    static final String MEMBER = "resultCategories";

    private static final Set<String> CODES =
            new LinkedHashSet<>(WordFile.lines(ResultCategories.class, "result-categories"));
    private static final Set<String> SCHEMES = plain(WordFile.lines(ResultCategories.class, "schemes"));
    private static final char SUB_CATEGORY = '-';

    private ResultCategories() {}

    /** Every whole category, in the order of the tool. */
    static List<String> codes() {
        return List.copyOf(CODES);
    }

    /** The code as the tool writes it; absent where there is none. */
    static Optional<String> code(Element<Coded> category) {
        return category.optional("code", Coded::getCode)
                .map(code -> code.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the code list that a value names is this one. */
    static boolean isSchemeOf(Element<Coded> value) {
        return value.optional("scheme", Coded::getScheme)
                .map(PlainWords::of)
                .filter(SCHEMES::contains)
                .isPresent();
    }

    /** Whether the code is a category or, after a hyphen and one digit from 1 to 9, a part of one ("B1-1"). */
    static boolean isKnown(String code) {
        int length = code.length();
        boolean part = length > 2
                && code.charAt(length - 2) == SUB_CATEGORY
                && code.charAt(length - 1) >= '1'
                && code.charAt(length - 1) <= '9';
        return CODES.contains(part ? code.substring(0, length - 2) : code);
    }

    private static Set<String> plain(List<String> names) {
        Set<String> plain = new LinkedHashSet<>();
        names.forEach(name -> plain.add(PlainWords.of(name)));
        return plain;
    }
}

package fr.santesocial.contract.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names that an object may have, by their position in a list. Immutable and safe to share between threads. */
final class MemberNames {
    private final Map<String, Integer> positions = new HashMap<>();
    private final PropertyNameMatcher matcher;
    private final boolean matcherIsRight;

    MemberNames(List<String> names, JsonFactory factory) {
        for (String name : names) {
            positions.put(name, positions.size());
        }
        this.matcher = factory.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
        this.matcherIsRight = isRight(factory.version());
    }

    /** Goes on to the next name: its position, or a negative code of the matcher where there is none or none known. */
    int next(JsonParser tokens) {
        if (matcherIsRight) {
            return tokens.nextNameMatch(matcher);
        }
        String name = tokens.nextName();
        if (name != null) {
            return positions.getOrDefault(name, PropertyNameMatcher.MATCH_UNKNOWN_NAME);
        }
        return tokens.currentToken() == JsonToken.END_OBJECT
                ? PropertyNameMatcher.MATCH_END_OBJECT
                : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    /** That of Jackson 3.0 takes names for others that begin alike, and breaks down on long ones (jackson-core 1491, 1516). */
    private static boolean isRight(Version jackson) {
        return jackson.getMajorVersion() > 3 || jackson.getMinorVersion() > 0;
    }
}

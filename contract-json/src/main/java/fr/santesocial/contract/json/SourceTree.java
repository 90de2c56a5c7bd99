package fr.santesocial.contract.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where every value of a document stands: a few numbers for each, since there may be millions. Of a broken document it
 * holds what stands before the break. Not safe to share.
 */
final class SourceTree implements JsonScan.Listener {
    /** No value. */
    static final int NOWHERE = -1;

    /** Lists with more elements are searched once and then remembered, so that asking for each of them stays cheap. */
    private static final int LONG_LIST = 16;

    private final String text;
    // Values are numbered as they begin: what a value holds follows it, up to the next one beside it.
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] beside = new int[64];
    private int size;
    private int[] open = new int[16];
    private int depth;
    private final Map<Integer, int[]> longLists = new HashMap<>();

    private SourceTree(String text) {
        this.text = text;
    }

    static SourceTree of(String text) {
        SourceTree tree = new SourceTree(text);
        JsonScan.FormBreak broken = JsonScan.of(text, tree);
        while (broken != null && tree.depth > 0) {
            tree.close(broken.at());
        }
        return tree;
    }

    @Override
    public void scalar(int from, int to) {
        int value = add(from);
        ends[value] = to;
        beside[value] = size;
    }

    @Override
    public void open(int from) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = add(from);
    }

    @Override
    public void close(int to) {
        int value = open[--depth];
        ends[value] = to;
        beside[value] = size;
    }

    private int add(int from) {
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            beside = Arrays.copyOf(beside, larger);
        }
        starts[size] = from;
        return size++;
    }

    /** The value of the document as a whole. */
    int root() {
        return size == 0 ? NOWHERE : 0;
    }

    /** From the first character of a value to behind its last one. */
    Stretch stretch(int value) {
        return new Stretch(starts[value], ends[value]);
    }

    boolean isScalar(int value) {
        char c = text.charAt(starts[value]);
        return c != '{' && c != '[';
    }

    /** The value of a member, the first of that name; nowhere where there is none. */
    int member(int object, String name) {
        if (text.charAt(starts[object]) == '{') {
            // The name stands before its value; nothing but signs and spaces stands before the name.
            int quote = text.indexOf('"', starts[object]);
            for (int value = object + 1; value < beside[object]; value = beside[value]) {
                if (isNamed(quote, name)) {
                    return value;
                }
                quote = text.indexOf('"', ends[value]);
            }
        }
        return NOWHERE;
    }

    /** An element of a list; nowhere where there is none. */
    int element(int list, int index) {
        if (text.charAt(starts[list]) != '[') {
            return NOWHERE;
        }
        int[] known = longLists.get(list);
        if (known != null) {
            return index < known.length ? known[index] : NOWHERE;
        }
        int at = 0;
        for (int value = list + 1; value < beside[list]; value = beside[value]) {
            if (at == index) {
                return value;
            }
            if (++at == LONG_LIST) {
                longLists.put(list, elements(list));
                return element(list, index);
            }
        }
        return NOWHERE;
    }

    private int[] elements(int list) {
        int[] found = new int[LONG_LIST * 2];
        int count = 0;
        for (int value = list + 1; value < beside[list]; value = beside[value]) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = value;
        }
        return Arrays.copyOf(found, count);
    }

    /** What one step of a pointer leads to. */
    int step(int value, String segment) {
        if (text.charAt(starts[value]) == '[') {
            return isIndex(segment) ? element(value, Integer.parseInt(segment)) : NOWHERE;
        }
        return member(value, segment.replace("~1", "/").replace("~0", "~"));
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty()
                && segment.length() < 10
                && segment.chars().allMatch(c -> ScalarForm.isDigit((char) c))
                && (segment.length() == 1 || segment.charAt(0) != '0');
    }

    private boolean isNamed(int quote, String name) {
        int end = quote + 1 + name.length();
        // A name without an escape stands as it is; no name has a quote within.
        if (end < text.length() && text.charAt(end) == '"' && text.startsWith(name, quote + 1)) {
            return name.indexOf('\\') < 0 && name.indexOf('"') < 0;
        }
        return ScalarForm.isText(text, quote, name);
    }
}

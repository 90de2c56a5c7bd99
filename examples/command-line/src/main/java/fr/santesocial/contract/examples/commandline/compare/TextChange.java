package fr.santesocial.contract.examples.commandline.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two states of a text, each with what the other lacks in brackets and long stretches without differences left out.
 *
 * @param before the first
 * @param after the second
 */
record TextChange(String before, String after) {
    /** So many words are kept on both sides of a difference. */
    private static final int AROUND = 6;
    /** Longer texts are shown by their beginning: comparing them word by word would take long, and nobody reads it so. */
    private static final int MOST_WORDS = 3_000;
    /** One word in so many has to stay for a text to be told word by word. */
    private static final int LEAST_SHARED = 3;

    static TextChange of(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            return whole(one, other);
        }
        List<int[]> changedBefore = new ArrayList<>();
        List<int[]> changedAfter = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(one, other, null)) {
            if (change.deltaType != DeltaType.EQUAL) {
                add(changedBefore, change.startOriginal, change.endOriginal);
                add(changedAfter, change.startRevised, change.endRevised);
            }
        }
        int same = one.size()
                - changedBefore.stream()
                        .mapToInt(stretch -> stretch[1] - stretch[0])
                        .sum();
        // Two texts that share but a few words were not changed, but written anew.
        return same * LEAST_SHARED < Math.max(one.size(), other.size())
                ? whole(one, other)
                : new TextChange(marked(one, changedBefore), marked(other, changedAfter));
    }

    private static TextChange whole(List<String> one, List<String> other) {
        return new TextChange(marked(one, List.of(new int[] {0, one.size()})), marked(other, List.of(new int[] {
            0, other.size()
        })));
    }

    /** Differences that touch are one. */
    private static void add(List<int[]> stretches, int start, int end) {
        int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last[1] >= start) {
            last[1] = Math.max(last[1], end);
        } else {
            stretches.add(new int[] {start, end});
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String marked(List<String> words, List<int[]> stretches) {
        List<String> shown = new ArrayList<>();
        int from = 0;
        for (int[] stretch : stretches) {
            addSame(words.subList(from, stretch[0]), from == 0, false, shown);
            if (stretch[1] > stretch[0]) {
                shown.add("[" + String.join(" ", cut(words.subList(stretch[0], stretch[1]))) + "]");
            }
            from = stretch[1];
        }
        addSame(words.subList(from, words.size()), from == 0, true, shown);
        return String.join(" ", shown);
    }

    private static void addSame(List<String> same, boolean first, boolean last, List<String> shown) {
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (same.size() <= head + tail + 1) {
            shown.addAll(same);
        } else {
            shown.addAll(same.subList(0, head));
            shown.add("…");
            shown.addAll(same.subList(same.size() - tail, same.size()));
        }
    }

    private static List<String> cut(List<String> words) {
        if (words.size() <= 10 * AROUND) {
            return words;
        }
        List<String> shown = new ArrayList<>(words.subList(0, 5 * AROUND));
        shown.add("…");
        shown.addAll(words.subList(words.size() - AROUND, words.size()));
        return shown;
    }
}

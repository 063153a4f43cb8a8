package org.bienban.app.review.anchoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which words of a text have become which words of a later one, by the difference between the two. */
final class WordMap {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final int UNKNOWN = -1;

    /** Texts that differ in more words take too long to compare; their passages are searched for instead. */
    private static final int MOST_WORDS = 4000;

    private final List<Word> before;
    private final List<Word> after;
    private final int[] partner;
    private final boolean[] kept;

    private record Word(int start, int end, String text) {}

    private WordMap(List<Word> before, List<Word> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        this.kept = new boolean[after.size()];
        Arrays.fill(partner, UNKNOWN);
    }

    /** Null if the texts are too long and too different to be compared word by word. */
    static @Nullable WordMap between(String before, String after) {
        WordMap map = new WordMap(words(before), words(after));
        int same = 0;
        int shorter = Math.min(map.before.size(), map.after.size());
        while (same < shorter && map.equal(same, same)) {
            map.pair(same, same);
            same++;
        }
        int tail = 0;
        int shift = map.after.size() - map.before.size();
        while (tail < shorter - same && map.equal(map.before.size() - 1 - tail, map.after.size() - 1 - tail)) {
            map.pair(map.before.size() - 1 - tail, map.before.size() - 1 - tail + shift);
            tail++;
        }
        return map.compare(same, tail) ? map : null;
    }

    /** Where a passage has come to stand, null if nothing is left of it. */
    int @Nullable [] carry(int start, int end) {
        int first = 0;
        while (first < before.size() && before.get(first).end() <= start) {
            first++;
        }
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).start() >= end) {
            last--;
        }
        if (first > last) {
            return null;
        }
        int from = begin(first, start);
        int to = finish(last, end);
        return from < to ? new int[] {from, to} : null;
    }

    /** Whether all words of this part of the later text stood in the earlier one too. */
    boolean isKept(int start, int end) {
        for (int index = 0; index < after.size(); index++) {
            Word word = after.get(index);
            if (word.end() > start && word.start() < end && !kept[index]) {
                return false;
            }
        }
        return true;
    }

    private int begin(int word, int start) {
        if (partner[word] != UNKNOWN) {
            Word now = after.get(partner[word]);
            return now.start() + Math.max(0, start - before.get(word).start());
        }
        int left = word - 1;
        while (left >= 0 && partner[left] == UNKNOWN) {
            left--;
        }
        int next = left < 0 ? 0 : partner[left] + 1;
        return next < after.size() ? after.get(next).start() : Integer.MAX_VALUE;
    }

    private int finish(int word, int end) {
        if (partner[word] != UNKNOWN) {
            Word now = after.get(partner[word]);
            return now.end() - Math.max(0, before.get(word).end() - end);
        }
        int right = word + 1;
        while (right < before.size() && partner[right] == UNKNOWN) {
            right++;
        }
        int previous = (right == before.size() ? after.size() : partner[right]) - 1;
        return previous < 0 ? UNKNOWN : after.get(previous).end();
    }

    private boolean compare(int head, int tail) {
        List<String> one = texts(before, head, tail);
        List<String> other = texts(after, head, tail);
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            return false;
        }
        int a = head;
        int b = head;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            while (a < head + delta.getSource().getPosition()) {
                pair(a++, b++);
            }
            a += delta.getSource().size();
            b += delta.getTarget().size();
        }
        while (a < before.size() - tail && b < after.size() - tail) {
            pair(a++, b++);
        }
        return true;
    }

    private void pair(int earlier, int later) {
        partner[earlier] = later;
        kept[later] = true;
    }

    private boolean equal(int earlier, int later) {
        return before.get(earlier).text().equals(after.get(later).text());
    }

    private static List<String> texts(List<Word> words, int head, int tail) {
        return words.subList(head, words.size() - tail).stream().map(Word::text).toList();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
        }
        return words;
    }
}

package org.bienban.app.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two lists laid side by side as runs that are equal and runs that differ. What both begin and end with is set aside
 * first; where the rest is too large to compare in good time it counts as replaced, so that no text, however long or
 * strange, keeps a reader waiting.
 */
final class Sequences {

    private static final long LARGEST = 4_000_000;

    private Sequences() {}

    /** A run: equal in both lists, or what the older has where the newer has something else. */
    record Run<T>(boolean equal, List<T> before, List<T> after) {}

    static <T> List<Run<T>> between(List<T> before, List<T> after) {
        int start = sharedStart(before, after);
        int end = sharedEnd(before.subList(start, before.size()), after.subList(start, after.size()));
        List<T> oldRest = before.subList(start, before.size() - end);
        List<T> newRest = after.subList(start, after.size() - end);
        List<Run<T>> runs = new ArrayList<>();
        equal(runs, before.subList(0, start));
        if ((long) oldRest.size() * newRest.size() > LARGEST) {
            runs.add(new Run<>(false, oldRest, newRest));
        } else {
            compare(runs, oldRest, newRest);
        }
        equal(runs, before.subList(before.size() - end, before.size()));
        return runs;
    }

    private static <T> void compare(List<Run<T>> runs, List<T> before, List<T> after) {
        Patch<T> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true);
        for (AbstractDelta<T> delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                equal(runs, delta.getSource().getLines());
            } else {
                differ(runs, delta.getSource().getLines(), delta.getTarget().getLines());
            }
        }
    }

    /** What was taken out and what was put in at the same place is one run, however the algorithm cuts it. */
    private static <T> void differ(List<Run<T>> runs, List<T> before, List<T> after) {
        if (runs.isEmpty() || runs.getLast().equal()) {
            runs.add(new Run<>(false, before, after));
        } else {
            Run<T> last = runs.removeLast();
            runs.add(new Run<>(false, joined(last.before(), before), joined(last.after(), after)));
        }
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> void equal(List<Run<T>> runs, List<T> both) {
        if (!both.isEmpty()) {
            runs.add(new Run<>(true, both, both));
        }
    }

    private static <T> int sharedStart(List<T> one, List<T> other) {
        int shared = 0;
        while (shared < Math.min(one.size(), other.size()) && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static <T> int sharedEnd(List<T> one, List<T> other) {
        return sharedStart(one.reversed(), other.reversed());
    }
}

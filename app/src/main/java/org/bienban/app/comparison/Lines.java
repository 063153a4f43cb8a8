package org.bienban.app.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesContent;

/** Compares lists line by line: tasks, votes, issues, last month's tasks, and the titles of the agenda. */
final class Lines {

    private Lines() {}

    /** The lines of one list: those whose block ids begin with the word. */
    static List<RowChange> between(RowChange.Group group, String begin, MinutesContent before, MinutesContent after) {
        return rows(group, lines(begin, before), lines(begin, after));
    }

    static List<RowChange> titles(MinutesContent before, MinutesContent after) {
        return rows(RowChange.Group.ITEMS, titles(before), titles(after));
    }

    private static List<RowChange> rows(RowChange.Group group, Map<String, String> before, Map<String, String> after) {
        List<RowChange> rows = new ArrayList<>();
        List<String> oldIds = List.copyOf(before.keySet());
        List<String> newIds = List.copyOf(after.keySet());
        for (int i = 0; i < newIds.size(); i++) {
            String id = newIds.get(i);
            add(rows, group, i, id, before.getOrDefault(id, ""), after.getOrDefault(id, ""));
        }
        for (int i = 0; i < oldIds.size(); i++) {
            String id = oldIds.get(i);
            if (!after.containsKey(id)) {
                add(rows, group, i, id, before.getOrDefault(id, ""), "");
            }
        }
        return rows;
    }

    private static void add(
            List<RowChange> rows, RowChange.Group group, int position, String id, String before, String after) {
        if (!before.equals(after)) {
            rows.add(RowChange.of(
                    group, Integer.toString(position + 1), id, RowChange.Value.of(before), RowChange.Value.of(after)));
        }
    }

    private static Map<String, String> lines(String begin, MinutesContent content) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Block block : content.blocks()) {
            if (block.id().startsWith(begin)) {
                lines.put(block.id(), block.text());
            }
        }
        return lines;
    }

    private static Map<String, String> titles(MinutesContent content) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (AgendaItem item : content.items()) {
            titles.put(
                    "item:" + item.id(),
                    item.presenter().isEmpty() ? item.title() : item.title() + " · " + item.presenter());
        }
        return titles;
    }
}

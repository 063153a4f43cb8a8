package org.bienban.app.inbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of rows in {@code inbox_key}, in the order of its index.
 *
 * @param group value of {@code group_id}
 * @param turn value of {@code turn}
 */
record KeySource(String group, boolean turn) {

    /** The runs a list is merged from. */
    static List<KeySource> of(TaskList list, TaskGroups groups) {
        List<KeySource> sources = new ArrayList<>();
        if (list == TaskList.MY_TURN || list == TaskList.OVERDUE) {
            groups.held().forEach(held -> sources.add(new KeySource(held, true)));
        }
        if (list != TaskList.WAITING) {
            groups.groups().forEach(group -> sources.add(new KeySource(group, true)));
        }
        if (list == TaskList.UNCLAIMED || list == TaskList.OVERDUE) {
            groups.groups().forEach(group -> sources.add(new KeySource(group, false)));
        }
        if (list == TaskList.WAITING || list == TaskList.OVERDUE) {
            groups.watched().forEach(watched -> sources.add(new KeySource(watched, false)));
        }
        return sources;
    }
}

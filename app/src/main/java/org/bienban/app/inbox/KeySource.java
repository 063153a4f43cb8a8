package org.bienban.app.inbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of rows in {@code inbox_key}, in the order of its index.
 *
 * @param group value of {@code group_id}
 * @param turn value of {@code turn}
 * @param mixed whether tasks may stand in it that are the person's own turn too, so that each must be looked at
 */
record KeySource(String group, boolean turn, boolean mixed) {

    /** The kinds of groups that may have the turn: the part of a group's id before the colon. */
    static final List<String> TURNS = List.of("supervisor", "office", "secretary", "standing", "leaders");

    private KeySource(String group, boolean turn) {
        this(group, turn, false);
    }

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
            groups.watched().forEach(watched -> addWatched(sources, watched, groups));
        }
        return sources;
    }

    /** Runs that are one's own turn altogether are left out: reading through them would cost time and give nothing. */
    private static void addWatched(List<KeySource> sources, String watched, TaskGroups groups) {
        sources.add(new KeySource(watched, false));
        String unit = watched.substring(watched.indexOf(':'));
        for (String turn : TURNS) {
            if (!groups.groups().contains(turn + unit)) {
                sources.add(new KeySource(watched + ":" + turn, false, mayBeMine(turn, groups)));
            }
        }
    }

    /** What is the turn of the cell may be that of the office too, when it is overdue, but never of its supervisor. */
    private static boolean mayBeMine(String turn, TaskGroups groups) {
        return !turn.equals("secretary")
                || groups.groups().stream()
                        .anyMatch(group -> !group.startsWith("supervisor:") && !group.startsWith("secretary:"));
    }
}

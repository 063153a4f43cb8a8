package org.bienban.workflows;

import java.util.UUID;

/**
 * A group of people who may take a task.
 *
 * @param id kind and unit, for example {@code supervisor:<cell>} or {@code office:<ward>}
 * @param turn whether it is this group's turn; a group without the turn may step in but is not waited for
 */
public record CandidateGroup(String id, boolean turn) {

    /** Returns the id of the group supervising the cell. */
    public static String supervisorOf(UUID cellId) {
        return "supervisor:" + cellId;
    }

    /** Returns the id of the committee office of the ward. */
    public static String officeOf(UUID wardId) {
        return "office:" + wardId;
    }

    /** Returns the id of the group writing and correcting the cell's minutes. */
    public static String secretaryOf(UUID cellId) {
        return "secretary:" + cellId;
    }

    /** Returns the id of the standing committee of the ward: secretary, deputy and members. */
    public static String standingOf(UUID wardId) {
        return "standing:" + wardId;
    }

    /** Returns the id of the leaders of the ward: secretary and deputy. */
    public static String leadersOf(UUID wardId) {
        return "leaders:" + wardId;
    }

    /** Returns what kind of group it is, for example {@code supervisor}. */
    public String kind() {
        return id.substring(0, id.indexOf(':'));
    }
}

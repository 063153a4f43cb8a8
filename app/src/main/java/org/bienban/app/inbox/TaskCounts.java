package org.bienban.app.inbox;

/**
 * How many tasks stand in each list of a person.
 *
 * @param myTurn see {@link TaskList#MY_TURN}; like the others at most {@link #LIMIT}, which then means "that many or
 *     more"
 */
public record TaskCounts(int myTurn, int unclaimed, int waiting, int overdue) {

    /** Nobody reads a figure above this, and counting on would cost time on every page. */
    public static final int LIMIT = 100;

    /** Nothing waits. */
    public static final TaskCounts NONE = new TaskCounts(0, 0, 0, 0);

    /**
     * One count, possibly cut.
     *
     * @param more whether there may be more than were counted
     */
    public record Count(int count, boolean more) {

        /** Returns the count as people read it, for example {@code 99+}. */
        public String shown() {
            if (count >= LIMIT) {
                return (LIMIT - 1) + "+";
            }
            return more ? count + "+" : Integer.toString(count);
        }
    }

    /** Returns the count of one list. */
    public int of(TaskList list) {
        return switch (list) {
            case MY_TURN -> myTurn;
            case UNCLAIMED -> unclaimed;
            case WAITING -> waiting;
            case OVERDUE -> overdue;
        };
    }

    /** Returns the count of one list as people read it, for example {@code 99+}. */
    public String shown(TaskList list) {
        return new Count(of(list), false).shown();
    }
}

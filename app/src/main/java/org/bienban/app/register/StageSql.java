package org.bienban.app.register;

/**
 * How far an issue has come, asked in SQL; what happened before its way last began does not count.
 *
 * @param registered whether it was entered in a register, as a condition
 * @param handedUp whether it went to the level above the ward
 * @param answered whether an answer was given
 * @param told whether the members of its cell were told
 * @param closed whether it is closed
 */
record StageSql(String registered, String handedUp, String answered, String told, String closed) {

    /** What a move, an answer and a telling must be, of the way {@code c}, to count. */
    static final String REGISTRATION = "m.kind = 'REGISTERED' and m.at >= c.begun";

    static final String ANSWER = "a.at >= c.begun";
    static final String TELLING = "t.outcome in ('SATISFIED', 'UNSATISFIED') and t.at >= c.begun";

    /** Asked issue by issue: for lists, of which few rows are read. */
    static final StageSql EACH = of(
            "exists (select from issue_move m where m.issue_id = k.course_id and " + REGISTRATION + ")",
            "exists (select from issue_answer a where a.issue_id = k.course_id and " + ANSWER + ")",
            "exists (select from issue_telling t where t.part_id = k.issue_id and " + TELLING + ")");

    /** An answer the cell has not opened: of the issue's own cell, or of any cell followed in it. */
    static final String UNREAD = """
            exists (select from issue_telling t where t.part_id = k.issue_id and t.outcome is null and t.seen_at is null)
            or exists (select from issue_answer a join issue_telling t on t.answer_id = a.id
                where a.issue_id = k.issue_id and t.outcome is null and t.seen_at is null)""";

    /** With what stands on the way {@code c} itself. */
    static StageSql of(String registered, String answered, String told) {
        return new StageSql(
                registered, "coalesce(c.level > 1, false)", answered, told, "coalesce(c.phase = 'CLOSED', false)");
    }

    /** Whether it has come as far. */
    String reached(Stage stage) {
        return switch (stage) {
            case RAISED -> "true";
            case REGISTERED -> or(registered, reached(Stage.HANDED_UP), reached(Stage.ANSWERED));
            case HANDED_UP -> handedUp;
            case ANSWERED -> or(answered, reached(Stage.TOLD));
            case TOLD -> or(told, closed);
            case CLOSED -> closed;
        };
    }

    /** Whether it has come as far as the stage before, and no further. */
    String missing(Stage stage) {
        return reached(stage.before()) + " and not (" + reached(stage) + ")";
    }

    private static String or(String... conditions) {
        return "(" + String.join(" or ", conditions) + ")";
    }
}

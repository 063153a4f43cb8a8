package org.bienban.app.register;

/** How far an issue has come, asked in SQL; what happened before its way last began does not count. */
final class StageSql {

    private static final String REGISTERED =
            "exists (select from issue_move m where m.issue_id = k.course_id and m.kind = 'REGISTERED' and m.at >= c.begun)";
    private static final String HANDED_UP = "c.level > 1";
    private static final String ANSWERED =
            "exists (select from issue_answer a where a.issue_id = k.course_id and a.at >= c.begun)";
    private static final String TOLD = """
            exists (select from issue_telling t where t.part_id = k.issue_id
                and t.outcome in ('SATISFIED', 'UNSATISFIED') and t.at >= c.begun)""";
    private static final String CLOSED = "coalesce(c.phase = 'CLOSED', false)";

    /** An answer the cell has not opened: of the issue's own cell, or of any cell followed in it. */
    static final String UNREAD = """
            exists (select from issue_telling t where t.part_id = k.issue_id and t.outcome is null and t.seen_at is null)
            or exists (select from issue_answer a join issue_telling t on t.answer_id = a.id
                where a.issue_id = k.issue_id and t.outcome is null and t.seen_at is null)""";

    private StageSql() {}

    /** Whether it has come as far. */
    static String reached(Stage stage) {
        return switch (stage) {
            case RAISED -> "true";
            case REGISTERED -> or(REGISTERED, reached(Stage.HANDED_UP), reached(Stage.ANSWERED));
            case HANDED_UP -> "coalesce(" + HANDED_UP + ", false)";
            case ANSWERED -> or(ANSWERED, reached(Stage.TOLD));
            case TOLD -> or(TOLD, CLOSED);
            case CLOSED -> CLOSED;
        };
    }

    /** Whether it has come as far as the stage before, and no further. */
    static String missing(Stage stage) {
        return reached(stage.before()) + " and not (" + reached(stage) + ")";
    }

    private static String or(String... conditions) {
        return "(" + String.join(" or ", conditions) + ")";
    }
}

package org.bienban.workflows;

/**
 * The time allowed in a review, in working days.
 *
 * @param formDays for the office to check the form
 * @param inspectDays for an inspection, in one piece or in parts
 * @param judgeDays for the verdict on two parts
 * @param levelDays for each further level
 * @param reviseDays for the cell to correct
 * @param remindDays how long before a due moment the holder is reminded
 * @param standingDays how long after the due moment the standing committee is brought in
 */
public record ReviewLimits(
        int formDays, int inspectDays, int judgeDays, int levelDays, int reviseDays, int remindDays, int standingDays) {

    /** Returns the time allowed for a task. */
    public int days(TaskKind kind) {
        return switch (kind) {
            case CHECK_FORM -> formDays;
            case INSPECT, INSPECT_PART -> inspectDays;
            case JUDGE -> judgeDays;
            case VALIDATE -> levelDays;
            case REVISE -> reviseDays;
        };
    }
}

package org.bienban.app.rules;

/**
 * Time allowed in the review of minutes, in working days.
 *
 * @param inspectDays from arrival to verdict
 * @param reviseDays from return to the corrected version
 * @param remindDays how long before the due moment the holder is reminded
 * @param basis the decision it rests on, as it is cited
 */
public record ReviewTimeLimit(int inspectDays, int reviseDays, int remindDays, String basis) {}

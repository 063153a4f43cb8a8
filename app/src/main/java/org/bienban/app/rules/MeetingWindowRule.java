package org.bienban.app.rules;

import org.jspecify.annotations.Nullable;

/**
 * A rule that gives every month its window.
 *
 * @param cellType the type of cell it is for, or null for all
 * @param dayFrom first day of the month
 * @param dayTo last day of the month, included; days a month does not have fall on its last one
 * @param shiftsOffHolidays whether days off inside the window move its end back by as many working days
 * @param basis the decision it rests on, as it is cited
 */
public record MeetingWindowRule(
        @Nullable String cellType, int dayFrom, int dayTo, boolean shiftsOffHolidays, String basis) {}

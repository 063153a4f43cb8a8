package org.bienban.app.scoring.web;

import java.util.List;

/**
 * What the column being filled comes to as it stands in the form.
 *
 * @param outcome points and band where every item has an answer, else the points so far
 * @param open how many answers are missing
 * @param best what can still be reached at most, empty if nothing is missing
 * @param held sentences about gates that lower the band, whatever the missing answers will be
 * @param groups points of each group
 */
record SheetTotal(String outcome, long open, String best, List<String> held, List<Sum> groups) {

    /** A group's points. */
    record Sum(String id, String points, String most) {}
}

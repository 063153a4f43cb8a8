package org.bienban.app.demo;

import static java.util.Map.entry;

import java.util.Map;

/** What has become of this month's minutes of a cell, so that every list shows something on the first day. */
enum Fate {
    APPROVED,
    RETURNED,
    TAKEN,
    WAITING,
    DRAFT,
    NONE;

    private static final Map<String, Fate> BY_CELL = Map.ofEntries(
            entry("chuaha", RETURNED),
            entry("donggay", WAITING),
            entry("godau", TAKEN),
            entry("trungthanh", WAITING),
            entry("hovuon", TAKEN),
            entry("vuonveo", WAITING),
            entry("traidau", DRAFT),
            entry("boday", WAITING),
            entry("ngoclam", RETURNED),
            entry("coquan", WAITING),
            entry("tramyte", WAITING),
            entry("mamnon", DRAFT),
            entry("thcs", NONE));

    static Fate of(DemoCell cell) {
        return BY_CELL.getOrDefault(cell.slug(), APPROVED);
    }
}

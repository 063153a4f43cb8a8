package org.bienban.app.demo;

import java.time.LocalDate;

/** Days the history of the demonstration ward turns on. */
final class DemoDates {

    /** First day of all units. */
    static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    /** First day of the posts: the term 2022-2025. */
    static final LocalDate TERM = LocalDate.of(2022, 8, 1);

    /** Provinces merge, the level of cities ends, wards are formed anew. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private DemoDates() {}
}

package org.bienban.app.issue.web;

import java.util.Arrays;
import org.bienban.app.issue.annex.TypedHousehold;
import org.jspecify.annotations.Nullable;

/** A household as it was typed. */
record HouseholdForm(
        @Nullable String head,
        @Nullable String address,
        @Nullable String mapSheet,
        @Nullable String plot,
        @Nullable String area,
        @Nullable String asked,
        @Nullable String note) {

    TypedHousehold household() {
        return TypedHousehold.of(Arrays.asList(head, address, mapSheet, plot, area, asked, note));
    }
}

package org.bienban.app.issue.annex;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.organisation.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a household. Text that is not known is empty.
 *
 * @param head name of the head of the household
 * @param address address or residential group
 * @param mapSheet number of the map sheet
 * @param plot number of the plot
 * @param area in square metres, null if not known
 * @param asked what is asked for it
 * @param note anything else
 */
public record HouseholdFacts(
        String head,
        String address,
        String mapSheet,
        String plot,
        @Nullable BigDecimal area,
        String asked,
        String note) {

    /** The same household and plot have the same key, however it is typed. */
    String key() {
        return Stream.of(head, address, mapSheet, plot).map(FoldedText::of).collect(Collectors.joining("\n"));
    }
}
